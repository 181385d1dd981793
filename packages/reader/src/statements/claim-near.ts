import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import { range, sentenceEnd, sentenceStart } from "./reach.js";
import { complement } from "./spoken.js";
import { plays } from "./standing-words.js";

/** What a sentence says last before the word: behind a semicolon; not who says it, and what is told of him. */
export function saidBefore(tree: Tree, before: number): ReadonlySet<number> {
  const start = range(sentenceStart(tree, before), before).findLast((at) => tree.words[at - 1]?.form === ";");
  const said = range(start ?? sentenceStart(tree, before), before);
  const root = said.find((at) => tree.word(at).head === at && cueAt(tree, at));
  const speaker = root === undefined ? undefined : tree.child(root, "nsubj");
  const who = new Set(speaker ? tree.subtree(speaker.index) : []);
  return new Set(said.filter((at) => !who.has(at)));
}

/** How far before a denial the charge may stand that it turns down. */
export const CHARGE_REACH = 6;

/** "accuses guards of beating two men, a charge the firm denies": the charge. */
export function chargeBefore(tree: Tree, at: number): number | undefined {
  for (let near = at - 1; near >= Math.max(sentenceStart(tree, at) + 1, at - CHARGE_REACH); near--) {
    const word = tree.word(near);
    if (word.upos === "PUNCT") return undefined;
    if (/^something$/i.test(word.form)) return tree.word(near - 1).form === "," ? near : undefined;
    if (word.upos !== "NOUN" || !plays(tree, near, "say-so")) continue;
    const before = tree.word(near - 1);
    const mark = /^(?:an?|the|that)$/i.test(before.form) ? tree.words[near - 2] : before;
    return mark && /^[,–—-]$/.test(mark.form) ? near : undefined;
  }
  return undefined;
}

/** "Accused of poisoning the exile, the state denies any role": what it is accused of in the same sentence before. */
export function accusedBefore(tree: Tree, at: number, object: number | undefined): number[] {
  const bare = object === undefined || plays(tree, object, "say-so");
  if (!bare || (object !== undefined && complement(tree, object))) return [];
  const before = range(sentenceStart(tree, at), at);
  const accused = before.find((one) =>
    lemmasOf(tree.word(one)).some((lemma) => /^(?:accuse|charge|suspect|blame|allege|implicate)$/.test(lemma)),
  );
  return accused === undefined ? [] : range(accused + 1, at);
}

/** The words between a verb of calling and what it calls them: "called the reports … a lie", from the nearest. */
export function called(tree: Tree, at: number): number[] {
  const before = range(sentenceStart(tree, at), at).reverse();
  const verb = before.find((one) => isCalling(tree.word(one)));
  return verb === undefined ? [] : before.filter((one) => one > verb);
}

/** "The accusation, *which* the palace called absurd, was *that guards had fled*": what the accusation is, behind what is made of it. */
export function claimedBehind(tree: Tree, which: number): number[] {
  const clause = tree.ancestors(which).find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
  const claim = clause && tree.word(clause.head);
  if (!clause || !claim || !plays(tree, claim.index, "say-so") || !isDeprel(claim.deprel, ["nsubj"])) return [];
  const that = tree
    .children(claim.head, "mark")
    .find(({ index, form }) => index > clause.index && /^that$/i.test(form));
  return that ? range(that.index, sentenceEnd(tree, which)) : [];
}

/** "called", "dismissed … as". */
export function isCalling(word: Word): boolean {
  return lemmasOf(word).some((lemma) => CALLING.test(lemma));
}

const CALLING =
  /^(?:call|brand|label|describe|denounce|dub|deem|term|dismiss|reject|decry|slam|condemn|blast|characteri[sz]e|portray|deride|ridicule|mock|lambast|lambaste|attack|paint)$/;
