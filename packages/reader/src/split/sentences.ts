import type { Span } from "sayso-record";
import { leaning, SURE } from "./boundary.js";
import { signs } from "./features.js";

/**
 * How much each word of a block leans to begin a sentence (see `leaning`), the first one surely; above 0 it begins one.
 * A line end within a block is white space like any other: layout has parted the lines that were ended on purpose.
 */
export function leanings(text: string, words: readonly Span[], weights?: Int8Array): number[] {
  const shown = signs(text, words);
  let first = 0;
  return words.map(([from, to], at) => {
    if (at === 0) return SURE;
    const own = leaning(shown, at, first, text.slice(from, to), weights);
    if (own > 0) first = at;
    return own;
  });
}
