import type { Word } from "../analysis.js";
import { isPlural } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import type { Draft } from "./draft.js";
import { firstWord } from "./draft.js";

/** Words by which a report, a claim or a figure is another than the one before. */
const OTHER = /^(?:similar|previous|earlier|early|past|other|separate)$/i;

/** "dismissed similar reports", "an earlier figure was wrong": others than those told before. */
export function isDifferent({ lemma, form }: Word): boolean {
  return OTHER.test(lemma) || OTHER.test(form);
}

/** "These accounts could not be checked": all that the paragraph has told until there. */
export function areThese({ tree, analysis }: Reading, about: number): ((draft: Draft) => boolean) | undefined {
  if (!isPlural(tree.word(about))) return undefined;
  if (!tree.children(about, "det").some(({ form }) => /^(?:these|those|such)$/i.test(form))) return undefined;
  const paragraphOf = (at: number) => analysis.sentences[tree.words[at]?.sentence ?? -1]?.paragraph;
  return (draft) => paragraphOf(firstWord(draft)) === paragraphOf(about);
}
