import type { Analysis, Word } from "./analysis.js";
import { changedWord } from "./changed-word.js";

/** "attack after attack", "village by village", "wave upon wave". */
const BETWEEN: ReadonlySet<string> = new Set(["after", "by", "upon", "on"]);
const MARKS = /^\p{P}$/u;

/**
 * Joins a noun with its own repetition: "attack after attack in the north" tells of attacks, once, and all of them are in the
 * north. A parser takes the second for a time or a place of its own. The words stay; in the tree the second becomes an adverb.
 */
export function joinRepeated(analysis: Analysis): Analysis {
  const twins = twinsIn(analysis.words);
  if (twins.size === 0) return analysis;
  const words = analysis.words.map((word): Word => {
    const first = twins.get(word.index);
    if (first !== undefined) return changedWord(word, { head: first, deprel: "fixed", upos: "ADV" });
    const carrier = twins.get(word.head);
    const moves =
      carrier !== undefined && word.head !== word.index && word.deprel !== "case" && word.deprel !== "punct";
    return moves && word.index !== carrier ? changedWord(word, { head: carrier }) : word;
  });
  return { ...analysis, words };
}

/** Each second noun with the first that it repeats. */
function twinsIn(words: readonly Word[]): Map<number, number> {
  const twins = new Map<number, number>();
  for (const between of words) {
    if (!BETWEEN.has(between.form.toLowerCase())) continue;
    const [first, second] = [words[between.index - 1], words[between.index + 1]];
    if (!first || !second || first.sentence !== second.sentence || MARKS.test(first.form)) continue;
    const isTwin =
      first.upos === "NOUN" && second.upos === "NOUN" && first.form.toLowerCase() === second.form.toLowerCase();
    // A noun that hangs on its repetition would make a circle.
    if (isTwin && first.head !== second.index) twins.set(second.index, first.index);
  }
  return twins;
}
