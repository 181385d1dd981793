import type { Word } from "../analysis.js";
import { chargedWith } from "../events/charged.js";
import { type Ground, type Group, groupEnding } from "./ground.js";
import { isOddRelative, ledByHim } from "./relative.js";

const BE = /^(?:be|is|are|was|were|been|being|am|'s|’s|'re|’re)$/i;
const NOT = /^(?:not|n't|n’t|never|no)$/i;
const MODAL = /^(?:may|might|could|would|should|will|can|must|’ll|'ll|shall)$/i;
const PARTICIPLE = /(?:ed|en|wn|ght|ade|eld|un|ept|ound)$/;
const RELATIVE = /^(?:who|which|that)$/i;

/** A verb by its tag, or a form in -ing behind "is": the tagger takes some for adjectives. */
export function isVerb({ words }: Ground, word: Word): boolean {
  if (word.upos === "VERB") return true;
  if (word.upos !== "ADJ" && word.upos !== "NOUN") return false;
  return /ing$/.test(word.form) && BE.test(words[word.index - 1]?.form ?? "");
}

/** Under "to", a modal or a negation nothing is said to be so. */
export function isUnreal({ words, reading }: Ground, word: Word): boolean {
  for (let at = word.index - 1; at >= Math.max(0, word.index - 4); at--) {
    const before = words[at];
    if (!before || before.sentence !== word.sentence) break;
    if (NOT.test(before.form) || (before.upos === "PART" && /^to$/i.test(before.form))) return true;
    if (before.upos === "AUX" && MODAL.test(before.form)) return true;
    if (before.upos !== "ADV" && before.upos !== "AUX" && before.upos !== "PART") break;
  }
  return reading.tree.children(word.index, "advmod").some(({ form }) => NOT.test(form));
}

/** "was seized", and "a town seized in May" without an auxiliary. */
export function isPassive({ words }: Ground, word: Word): boolean {
  if (!PARTICIPLE.test(word.form)) return false;
  if (word.deprel === "acl") return true;
  let at = word.index - 1;
  while (words[at]?.upos === "ADV") at--;
  return BE.test(words[at]?.form ?? "");
}

/** Who does it: by the tree; failing that the group before the verb that no preposition governs. */
export function subjectOf(ground: Ground, verb: Word): Group | undefined {
  const told = subjectInTree(ground, verb);
  if (told !== undefined) return told === "nobody" ? undefined : told;
  const { words } = ground;
  let at = verb.index - 1;
  while (at >= 0 && /^(?:AUX|ADV|PART)$/.test(words[at]?.upos ?? "")) at--;
  if (RELATIVE.test(words[at]?.form ?? "")) return groupEnding(ground, beforeComma(words, at));
  return ungoverned(ground, groupEnding(ground, at + 1));
}

/** Who does it or is it, as far as the tree tells; "nobody" where it is only called for. */
export function subjectInTree(ground: Ground, verb: Word): Group | "nobody" | undefined {
  const { reading, groupAt, words } = ground;
  for (let at: Word | undefined = verb, steps = 0; at && steps < 3; steps++) {
    const subject = reading.tree.children(at.index, "nsubj").find(({ index }) => index < verb.index);
    const group = subject && groupAt[subject.index];
    if (subject && RELATIVE.test(subject.form)) {
      const told = describedBy(ground, at) ?? groupEnding(ground, beforeComma(words, subject.index));
      const isOdd = told && isOddRelative(ground, subject.form, told);
      return (isOdd ? ledByHim(ground, told) : told) ?? "nobody";
    }
    if (group) return group;
    if (!/^(?:conj|xcomp|advcl)/.test(at.deprel)) break;
    const charged = at.deprel.startsWith("advcl") ? chargedWith(reading.tree, at) : undefined;
    const accused = charged && groupAt[charged.index];
    if (accused) return accused;
    at = reading.tree.parent(at.index);
    // "told them to launch attacks, targeting": what is only called for is not done.
    if (at && isUnreal(ground, at)) return "nobody";
  }
  return undefined;
}

/** "militias from the city, which fought": the tree tells that the militias did. */
function describedBy({ groupAt, reading }: Ground, verb: Word): Group | undefined {
  const noun = verb.deprel === "acl:relcl" ? reading.tree.parent(verb.index) : undefined;
  const group = noun && noun.index < verb.index ? groupAt[noun.index] : undefined;
  return group?.head === noun?.index ? group : undefined;
}

const beforeComma = (words: readonly Word[], at: number) => (words[at - 1]?.form === "," ? at - 1 : at);

/** "Nations which have conducted strikes include …": what stands in a relative clause is not the subject, whom it describes is. */
function aboveRelative(ground: Ground, verb: Word): Group | undefined {
  let at = verb.index - 1;
  while (at >= 0 && /^(?:AUX|ADV)$/.test(ground.words[at]?.upos ?? "")) at--;
  return RELATIVE.test(ground.words[at]?.form ?? "") ? groupEnding(ground, beforeComma(ground.words, at)) : undefined;
}

/** From "the streets of Aden" to "the streets": a group behind a preposition is not the subject, what it hangs on is. */
function ungoverned(ground: Ground, group: Group | undefined): Group | undefined {
  let at = group;
  for (let steps = 0; at && steps < 4; steps++) {
    const before = ground.words[at.first - 1];
    if (before?.upos === "VERB") return aboveRelative(ground, before) ?? at;
    if (before?.upos !== "ADP") return at;
    at = groupEnding(ground, before.index);
  }
  return undefined;
}
