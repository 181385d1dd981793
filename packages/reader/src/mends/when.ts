import type { Word } from "../analysis.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Change, isPast } from "./mend.js";

/**
 * "Soldiers shot ten, the radio said *on Friday*", "…, a nurse told reporters *in Bor*": when and where it is said, right behind who says it, and
 * not when and where it was done, on which the parser hung it.
 */
export function saidWhen(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!isDeprel(word.deprel, ["obl", "advmod"])) return undefined;
  const done = tree.word(word.head);
  const first = Math.min(...tree.subtree(word.index));
  if (done.upos !== "VERB" || done.index > first) return undefined;
  const said = teller(tree, first, done.index);
  if (!said) return undefined;
  const isTold =
    said.deprel === "parataxis"
      ? said.head === done.index
      : isDeprel(done.deprel, ["ccomp"]) && done.head === said.index;
  return isTold ? [[word.index, { head: said.index }]] : undefined;
}

/** Who says it, by the verb right before a word or before its hearers, at the end and behind a comma. */
function teller(tree: Tree, first: number, after: number): Word | undefined {
  const last = tree.words[first - 1];
  const said = last && [last, ...tree.ancestors(last.index)].find(({ upos }) => upos === "VERB");
  if (!said || said.index <= after || cueAt(tree, said.index)?.kind !== "say") return undefined;
  // A title may have made an apposition of the teller.
  const subject = tree.child(said.index, "nsubj") ?? tree.child(said.index, "appos");
  if (!subject || subject.index < after) return undefined;
  const begins = Math.min(said.index, ...tree.subtree(subject.index).filter((at) => tree.word(at).upos !== "PUNCT"));
  const isWhole = tree.words.slice(said.index, first).every(({ index }) => tree.isWithin(index, said.index));
  return isWhole && /^[,”"’']+$/.test(tree.words[begins - 1]?.form ?? "") ? said : undefined;
}

/**
 * "Has demanded the release of men who were arrested *on Monday*", "men kidnapped two weeks *ago* have been freed": what has been done is told by no day that is over; the day is that of the clause
 * right before it.
 */
export function dayOfClause(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!isDeprel(word.deprel, ["obl", "advmod"]) || !PAST_TIME.test(word.form)) return undefined;
  const verb = tree.word(word.head);
  const first = Math.min(...tree.subtree(word.index));
  const before = tree.words[first - 1];
  const isPerfect = tree.children(verb.index, "aux").some(({ form }) => /^ha(?:s|ve)$/i.test(form));
  if (verb.upos !== "VERB" || !isPerfect || !before || before.sentence !== word.sentence) return undefined;
  if (!tree.children(word.index, "case").every(({ form }) => /^(?:on|in)$/i.test(form))) return undefined;
  const clause = [before, ...tree.ancestors(before.index)].find(
    ({ index, upos, deprel }) => upos === "VERB" && isDeprel(deprel, ["acl"]) && tree.isWithin(index, verb.index),
  );
  const isOver =
    clause &&
    (isPast(clause) || tree.children(clause.index, "aux").some(({ form }) => /^(?:was|were|had)$/i.test(form))) &&
    !tree.children(clause.index, "aux").some(({ form }) => /^(?:has|have|will|would|is|are)$/i.test(form));
  return isOver ? [[word.index, { head: clause.index }]] : undefined;
}

const PAST_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|ago|week|month|night|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
