import type { Word } from "../analysis.js";
import { byPart } from "../lexicon/by-part.js";
import { lemmasOf } from "./lemmas.js";

/**
 * "marched to *protest*", "met to *discuss* the truce": what those who come together do by it, and do not only mean to do; so with "used gas to
 * *kill* them".
 */
export function isVoiced(verb: Word, above: Word): boolean {
  if (above.upos !== "VERB") return false;
  return isOf("means", above) || (isOf("gathering", above) && isOf("voice", verb));
}

function isOf(part: string, word: Word): boolean {
  const known = byPart("gatherings.tsv").get(part);
  return lemmasOf(word).some((lemma) => known?.has(lemma));
}
