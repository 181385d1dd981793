import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { lemmasOf } from "./lemmas.js";

let loaded: ReadonlySet<string> | undefined;

function nouns(): ReadonlySet<string> {
  loaded ??= new Set(lexicon("disasters.tsv", ["noun"]).map(({ noun }) => noun));
  return loaded;
}

/** Whether a word names a disease or a disaster, which kills and attacks nobody: disasters.tsv. */
export function isDisaster(word: Word): boolean {
  return [word.form.toLowerCase(), ...lemmasOf(word)].some((lemma) => nouns().has(lemma));
}
