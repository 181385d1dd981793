import type { Span } from "sayso-record";
import { begins } from "./boundary.js";
import { signs } from "./features.js";

/**
 * Where sentences begin among the words of a block: indexes into `words`, the first one 0. A line end within a block is
 * white space like any other: layout has parted the lines that were ended on purpose.
 */
export function sentenceStarts(text: string, words: readonly Span[]): number[] {
  if (!words.length) return [];
  const shown = signs(text, words);
  const starts = [0];
  let first = 0;
  for (const [at, [from, to]] of words.entries()) {
    if (at === 0 || !begins(shown, at, first, text.slice(from, to))) continue;
    starts.push(at);
    first = at;
  }
  return starts;
}
