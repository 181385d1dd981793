import type { Modality } from "sayso-record";
import { isPlural } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { governed, isVerb, modalOnly, outward } from "./governed.js";
import { governorSays } from "./governor-says.js";
import { isKnownDone } from "./known-done.js";
import { listedMood } from "./listed.js";
import { modalityWords } from "./modality-words.js";
import { type Mood, moodBy, TOLD } from "./mood.js";
import { negationOf } from "./negation.js";
import { nounMood } from "./noun-mood.js";
import { ownMood } from "./own-mood.js";
import { undone } from "./undone.js";

/**
 * Whether what the word at `at` tells took place, as the one who tells it means it: by its own auxiliaries, negation and mood,
 * then by the words that govern it, from the nearest outwards. `light` is the verb that says that the event of a noun takes
 * place ("launched" of "launched an attack").
 */
export function moodOf(tree: Tree, at: number, light?: number): Mood {
  const verb = light ?? (isVerb(tree, at) ? at : undefined);
  const described = describing(tree, at);
  // "launched its long-planned offensive": the verb knows better.
  if (
    described &&
    (light === undefined || described.modality === "did-not-happen" || described.modality === "possible")
  )
    return tookPlace(tree, at) ? TOLD : (droppedAfterAll(tree, at, described) ?? described);
  if (isKnownDone(tree, at, light)) return TOLD;
  const listed = light === undefined ? listedMood(tree, at) : undefined;
  if (listed) return listed;
  // "a raid ordered by the general killed ten", "the abduction was planned by one and carried out by another": what came of it tells that it came.
  if (light !== undefined && (tookPlace(tree, at) || isCarriedOut(tree, light))) return TOLD;
  const ordered = light === undefined ? undefined : governorSays(tree, tree.word(light), "noun");
  // "ordered the arrest": the light verb says more than that it took place.
  // "has faced attacks", "faced sanctions": they have come, where who "faced arrest" has not been arrested.
  const isFaced = light !== undefined && ordered?.entry?.words === "face" && hasFaced(tree, light, at);
  if (ordered && !isFaced && AHEAD.has(ordered.modality)) return outward(tree, tree.word(light ?? at), ordered, 0);
  if (verb !== undefined) {
    const left = undone(tree, verb);
    if (left) return left;
    const own = ownMood(tree, verb);
    const above = governed(tree, verb);
    if (own?.modality === "did-not-happen") return own;
    // "suggested that they should meet": he asks for it.
    if (own?.modality === "called-for" && above?.modality === "possible") return own;
    // "would strike" under "warned that" is a threat; "has struck" under "warned that" has happened.
    // "warned that people could be driven out", "should rebels attack, it warned": a warning of what may be is no threat.
    if (own?.modality === "possible" && above?.modality === "threatened" && isForeseen(tree, verb, own)) return own;
    // "were the army to withdraw": that infinitive is nobody's purpose.
    if (own?.rule === "condition" && above?.rule === "purpose") return own;
    if (own?.modality === "planned" || own?.modality === "possible" || own?.modality === "called-for")
      return modalOnly(above) ?? own;
    // "denied that it is arming them": they are being armed, by the one who tells it.
    if (above?.entry?.over.has("fact")) return own ?? above;
    return above ?? own ?? TOLD;
  }
  return nounMood(tree, at);
}

/** "The threatened strike went ahead", "the long-planned offensive began": what was ahead has come. */
function tookPlace(tree: Tree, noun: number): boolean {
  const above = tree.parent(noun);
  if (above?.upos !== "VERB" || !isDeprel(tree.word(noun).deprel, ["nsubj"])) return false;
  return (
    /^(?:began|started|happened|went|occurred|took|broke|erupted|came|killed|wounded|injured|destroyed|left)$/i.test(
      above.form,
    ) && !ownMood(tree, above.index)
  );
}

function hasFaced(tree: Tree, verb: number, noun: number): boolean {
  if (isPerfect(tree, verb)) return true;
  if (ownMood(tree, verb) || tree.child(verb, "advcl")) return false;
  return /^faced$/i.test(tree.word(verb).form) && !tree.child(verb, "aux") && isPlural(tree.word(noun));
}

function isPerfect(tree: Tree, verb: number): boolean {
  return tree.children(verb, "aux").some(({ form }) => /^(?:has|have|had)$/i.test(form)) && !negationOf(tree, verb);
}

/** "planned by one and *carried out* by another": what was done with the plan. */
function isCarriedOut(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, "conj")
    .some(
      ({ index, form }) =>
        /^(?:carried|executed|mounted|launched|committed|perpetrated)$/i.test(form) &&
        (!/^carried$/i.test(form) || tree.children(index).some((word) => /^out$/i.test(word.form))) &&
        !ownMood(tree, index),
    );
}

/** What depends on something, or may come of others than the one who warns of it: "we could strike at any time" threatens. */
function isForeseen(tree: Tree, verb: number, { rule }: Mood): boolean {
  if (rule === "condition") return true;
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  return (
    subject !== undefined &&
    subject.upos !== "PRON" &&
    !tree.children(subject.index, "nmod:poss").some(({ upos }) => upos === "PRON")
  );
}

/** "The planned visit was cancelled": what was ahead will not come. */
function droppedAfterAll(tree: Tree, noun: number, { modality }: Mood): Mood | undefined {
  if (modality !== "planned" && modality !== "called-for") return undefined;
  const told = nounMood(tree, noun);
  return told.modality === "did-not-happen" ? told : undefined;
}

/** What a light verb tells of its noun beyond that it took place. */
const AHEAD: ReadonlySet<Modality> = new Set<Modality>([
  "planned",
  "called-for",
  "threatened",
  "possible",
  "did-not-happen",
]);

/** By a participle behind the noun: "a strike *scheduled* for Monday", "the attack *foiled* by police", "talks that were *called off*". */
function foretold(tree: Tree, noun: number): Mood | undefined {
  for (const word of tree.children(noun, "acl", "acl:relcl")) {
    if (
      word.upos !== "VERB" ||
      word.index < noun ||
      isGerund(word.form) ||
      tree.child(word.index, "obj", "xcomp", "aux")
    )
      continue;
    const isRelative = tree.child(word.index, "aux:pass") !== undefined;
    const subject = tree.child(word.index, "nsubj", "nsubj:pass");
    if (isRelative ? !/^(?:that|which)$/i.test(subject?.form ?? "") : subject) continue;
    const told = governorSays(tree, word, "behind");
    if (told && !negationOf(tree, word.index) && !isCarriedOut(tree, word.index)) return told;
  }
  return undefined;
}

const OF_SOMEBODY = /^(?:worried|concerned|anxious|nervous|uneasy|alarmed|fearful|wary|close)$/;

/** By an adjective or a first part: "a foiled attack", "the assassination attempt". */
function describing(tree: Tree, at: number): Mood | undefined {
  for (const word of tree.children(at, "amod", "compound", "advmod")) {
    // "a free protest" is none that anybody is "free from".
    const found = modalityWords("A", word).find((line) => line.over.has("noun") && !line.after.length);
    // "an uneasy truce" holds, "a close battle" has been fought: such words say it only of what somebody is uneasy about or close to.
    if (found && !OF_SOMEBODY.test(found.words)) return moodBy(found, word);
  }
  const behind = foretold(tree, at);
  if (behind) return behind;
  const above = tree.parent(at);
  if (above && isDeprel(tree.word(at).deprel, ["compound"])) {
    const found = modalityWords("N", above).find((word) => word.over.has("noun"));
    return found && moodBy(found, above);
  }
  return undefined;
}
