import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { modalityWords } from "./modality-words.js";
import { type Mood, mood, moodBy } from "./mood.js";

/** "There is still fighting in the port", of which a parser may make a clause. */
export function stillThere(tree: Tree, { index, form }: Word): Mood | undefined {
  const there = tree.parent(index);
  if (
    !there ||
    !/ing$|s$/i.test(form) ||
    !/^(?:is|are|was|were)$/i.test(there.form) ||
    !tree.child(there.index, "expl")
  )
    return undefined;
  const still = [there.index, index]
    .flatMap((at) => tree.children(at, "advmod"))
    .find((word) => /^still$/i.test(word.form));
  return still && mood("ongoing", "progressive", there, still);
}

/** "has been besieged since March": by a verb that the lexicon knows to last, told as going on up to now. */
export function lasts(tree: Tree, verb: Word): Mood | undefined {
  const line = modalityWords("V", verb).find(({ over }) => over.has("since"));
  if (!line) return undefined;
  const since = tree
    .children(verb.index, "obl", "advcl", "advmod")
    .flatMap(({ index }) => [tree.word(index), ...tree.children(index, "case", "mark")])
    .find(({ form }) => /^(?:since|for)$/i.test(form));
  return since && moodBy(line, verb);
}
