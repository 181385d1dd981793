import type { Word } from "../analysis.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { asSubject, type Change } from "./mend.js";

/**
 * "The militia, *which* residents say burned two villages": of a clause that tells what somebody says without a subject of its own, the relative
 * before the one who says it is the subject, whatever a parser makes of it; of one with a subject and nobody acted on ("which the army said it had
 * cleared"), it is the object.
 */
export function whoTheySay(tree: Tree, relative: Word): readonly Change[] | undefined {
  if (!/^(?:which|who|whom|that)$/i.test(relative.form) || relative.upos !== "PRON") return undefined;
  if (!isDeprel(relative.deprel, ["nsubj", "obj", "obl", "dep", "ccomp"])) return undefined;
  const saying = sayingBehind(tree, relative);
  const told = saying && toldBy(tree, saying);
  const above = saying && clauseOf(tree, relative, saying);
  if (!told || !above || (relative.head !== saying.index && relative.head !== told.index)) return undefined;
  const finite: Change = [told.index, { deprel: "ccomp" }];
  const isOther = ({ index }: Word) => index !== relative.index;
  const subject = tree.children(told.index, "nsubj").find(isOther);
  if (!subject) {
    if (!isRightBehind(tree, told, saying)) return undefined;
    return [[relative.index, { head: told.index, deprel: asSubject(tree, told) }], finite, ...above];
  }
  const isActedOn = tree.children(told.index, "obj", "ccomp", "xcomp", "aux:pass", "obl").some(isOther);
  if (isActedOn || /^that$/i.test(relative.form) || subject.index < saying.index) return undefined;
  return [[relative.index, { head: told.index, deprel: "obj" }], ...above];
}

const NONE: readonly Change[] = [];

/** "which *residents say*": right behind the relative the one who says something, and then what he does. */
function sayingBehind(tree: Tree, relative: Word): Word | undefined {
  for (let at = relative.index + 1; at < relative.index + REACH; at++) {
    const word = tree.words[at];
    if (!word || word.sentence !== relative.sentence || word.upos === "PUNCT") return undefined;
    if (word.upos !== "VERB") continue;
    const who = tree.child(word.index, "nsubj");
    const kind = cueAt(tree, word.index)?.kind;
    if (!who || kind === undefined || !SAYING.has(kind)) return undefined;
    return Math.min(...tree.subtree(who.index)) === relative.index + 1 ? word : undefined;
  }
  return undefined;
}

/** How many words whoever says it may take: "which the United Nations' own monitors say". */
const REACH = 9;
const SAYING: ReadonlySet<string> = new Set(["say", "accuse", "believe", "confirm", "deny", "purport"]);

/** The verb that somebody says it is, without anything that leads it in. */
function toldBy(tree: Tree, saying: Word): Word | undefined {
  const told = tree.children(saying.index, "ccomp", "xcomp").find(({ index }) => index > saying.index);
  return told?.upos === "VERB" && !tree.child(told.index, "mark", "csubj", "expl") ? told : undefined;
}

/** "who residents say *had killed* them": right behind the saying comes the verb. A participle without its auxiliary has no subject to look for. */
function isRightBehind(tree: Tree, told: Word, saying: Word): boolean {
  const between = tree.words.slice(saying.index + 1, told.index);
  if (between.some(({ head, upos }) => head !== told.index || !/^(?:AUX|ADV|PART)$/.test(upos))) return false;
  return tree.child(told.index, "aux") !== undefined || !/ing$/i.test(told.form);
}

/** "The group, whose *leader* the army says was killed": the leader is killed, and the army says so. */
export function whoseTheySay(tree: Tree, whose: Word): readonly Change[] | undefined {
  if (!/^whose$/i.test(whose.form)) return undefined;
  const noun = tree.word(whose.head);
  const saying = tree.parent(noun.index);
  const told = saying && toldBy(tree, saying);
  if (!told || !isDeprel(noun.deprel, ["nsubj", "obj"]) || !isRightBehind(tree, told, saying)) return undefined;
  const kind = cueAt(tree, saying.index)?.kind;
  if (kind === undefined || !SAYING.has(kind) || tree.child(told.index, "nsubj")) return undefined;
  const who = [...tree.children(noun.index, "nmod", "appos"), ...tree.children(saying.index, "nsubj")].find(
    ({ index }) => index > noun.index && index < saying.index && !tree.child(index, "case"),
  );
  if (!who || Math.max(...tree.subtree(who.index)) !== saying.index - 1) return undefined;
  return [
    [noun.index, { head: told.index, deprel: asSubject(tree, told) }],
    [who.index, { head: saying.index, deprel: "nsubj" }],
    [told.index, { deprel: "ccomp" }],
  ];
}

/** "blamed the *brigade*, which residents say": the clause tells of what is named right before it, where the tree hangs it on a verb or takes it for an auxiliary. */
function clauseOf(tree: Tree, relative: Word, saying: Word): readonly Change[] | undefined {
  if (saying.deprel === "acl:relcl") return NONE;
  if (!/^(?:advcl|advcl:relcl|parataxis|aux|dep|acl)$/.test(saying.deprel)) return undefined;
  const comma = tree.words[relative.index - 1];
  const named = comma?.form === "," ? tree.words[relative.index - 2] : comma;
  if (!named || !/^(?:NOUN|PROPN)$/.test(named.upos) || named.sentence !== relative.sentence) return undefined;
  let head = named;
  while (isDeprel(head.deprel, ["flat", "compound"]) && head.head !== head.index) head = tree.word(head.head);
  return tree.isWithin(head.index, saying.index)
    ? undefined
    : [[saying.index, { head: head.index, deprel: "acl:relcl" }]];
}
