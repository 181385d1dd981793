import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "*WHO* said", "said the *US*": a body's or a country's letters, in a sentence that is not all in capitals, are no pronoun. */
export function lettersForPronoun(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!/^(?:WHO|US)$/.test(word.form) || word.upos !== "PRON") return undefined;
  const isWritten = tree.words.some(({ form, sentence }) => sentence === word.sentence && /^\p{Ll}{2}/u.test(form));
  return isWritten ? [[word.index, { upos: "PROPN", lemma: word.form }]] : undefined;
}
