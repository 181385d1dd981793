import type { Word } from "../analysis.js";
import { wordSet } from "../lexicon/word-set.js";
import { lemmasOf } from "./lemmas.js";

/** Whether a word names a disease or a disaster, which kills and attacks nobody: disasters.tsv. */
export function isDisaster(word: Word): boolean {
  return [word.form.toLowerCase(), ...lemmasOf(word)].some((lemma) => wordSet("disasters.tsv", "noun").has(lemma));
}
