import type { Reading } from "../reading.js";

/** Whether the word is part of a time. */
export function isTime(reading: Reading, at: number): boolean {
  const [from, to] = reading.tree.word(at).span;
  return reading.times.some(({ span }) => span[0] < to && from < span[1]);
}
