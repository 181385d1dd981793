import type { Span } from "sayso-record";
import { begins } from "./boundary.js";
import { signs } from "./features.js";
import { partingBreaks } from "./lines.js";

/**
 * Where sentences begin among the words of a block: indexes into `words`, the first one 0. `column` as `columnWidth`
 * gives it for the whole text.
 */
export function sentenceStarts(
  text: string,
  block: Span,
  words: readonly Span[],
  column: number | undefined,
): number[] {
  if (!words.length) return [];
  const breaks = partingBreaks(text, block, column);
  const shown = signs(text, words);
  const starts = [0];
  let first = 0;
  const next = breaks.values();
  let parting = next.next().value ?? Number.POSITIVE_INFINITY;
  for (const [at, [from, to]] of words.entries()) {
    if (at === 0) continue;
    const parted = parting < from;
    while (parting < from) parting = next.next().value ?? Number.POSITIVE_INFINITY;
    if (!parted && !begins(shown, at, first, text.slice(from, to))) continue;
    starts.push(at);
    first = at;
  }
  return starts;
}
