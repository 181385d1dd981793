import type { Word } from "./analysis.js";

/** The words that share a character with `[start, end)`, found without walking the text. Words are in order and apart. */
export function wordsAt(words: readonly Word[], start: number, end: number): Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.span[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Word[] = [];
  for (let word = words[low]; word && word.span[0] < end; word = words[++low]) found.push(word);
  return found;
}
