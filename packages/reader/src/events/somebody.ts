import type { Word } from "../analysis.js";
import { countryNamed } from "../names/countries.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { isWhen } from "./is-time.js";
import { canAct, kindOf } from "./kind.js";
import { noOf } from "./negation.js";
import type { Taken } from "./taken.js";
import type { Trigger } from "./triggers.js";

/** "accused by a rights group of bombing villages by mistake": beside one who can act, a mere thing does not. */
export function somebody(reading: Reading, found: Taken[]): Taken[] {
  const isThing = ({ head }: Taken) =>
    kindOf(reading, head) === "thing" && !isDeprel(reading.tree.word(head).deprel, ["conj"]);
  return found.some(({ head }) => canAct(reading, head)) ? found.filter((one) => !isThing(one)) : found;
}

/** "The conflict has killed thousands", "40,000 were killed, by official count": nobody is told to have. */
export const SCOURGE =
  /^(?:counts?|estimates?|tall(?:y|ies)|accounts?|reckonings?|conflicts?|fighting|unrest|crisis|crises|insurgency|famine|disasters?|hostilities)$/i;

/** "Soldiers were seized. *One* has escaped", "*Two* confessed to the killing": some of those told of before, by a number in letters. */
function isSomeWho(tree: Tree, { index, form, head, deprel }: Word): boolean {
  return (
    /^\p{L}+$/u.test(form) &&
    deprel === "nsubj" &&
    tree.word(head).upos === "VERB" &&
    !tree.child(index, "nmod", "compound")
  );
}

/** Not a weapon, a day or an "it" without anybody behind it. */
export function isSomebody(reading: Reading, head: number): boolean {
  const word = reading.tree.word(head);
  if (/^(?:that|which|this|there|what|these|any)$/i.test(word.form))
    return Boolean(reading.who.mention(reading.tree, head, head + 1, head));
  // "No group has claimed the raid": nobody is said to have made it.
  if (
    (word.upos === "NUM" && !isSomeWho(reading.tree, word)) ||
    word.upos === "PUNCT" ||
    isWhen(reading, head) ||
    noOf(reading.tree, head)
  )
    return false;
  return kindOf(reading, head) !== "weapon";
}

/**
 * "the *Mogadishu* hotel siege", "a *Tehran* blast": the town before it is where it was, though a capital may stand for its state, as in "*Moscow*
 * strikes on Odesa", which say whom they hit.
 */
export function isScene(reading: Reading, head: number, { at }: Trigger, hit: readonly Taken[]): boolean {
  const { tree, who } = reading;
  const word = tree.word(head);
  if (hit.length || word.head !== at || word.deprel !== "compound") return false;
  const mention = who.mention(tree, head, head + 1, head);
  // "a *Pakistan* mosque bombing"
  const next = tree.words[head + 1];
  if (next?.deprel === "compound" && next.head === at && next.upos === "NOUN" && kindOf(reading, head + 1) === "place")
    return true;
  return mention?.type === "location" && !countryNamed(tree.text.slice(...mention.span));
}

/** "came under fire *from the hills*": from there, and by nobody that is named. */
export function isOnlyFrom(reading: Reading, clause: Clause, head: number): boolean {
  return (
    clause.isCased(head, "from") &&
    !canAct(reading, head) &&
    reading.tree.word(head).upos === "NOUN" &&
    kindOf(reading, head) !== "weapon"
  );
}

/** "condemned what it called a coup": nobody and nothing that the word itself names. */
export function isWhat(reading: Reading, head: number): boolean {
  return /^what(?:ever)?$/i.test(reading.tree.word(head).form);
}
