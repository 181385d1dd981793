import type { Reading } from "../reading.js";

/** Whether the word is part of a time. */
export function isTime(reading: Reading, at: number): boolean {
  const [from, to] = reading.tree.word(at).span;
  return reading.times.some(({ span }) => span[0] < to && from < span[1]);
}

/** Whether the word is part of a time, or a unit of time, and so nobody: "years of war", "at times". */
export function isWhen(reading: Reading, at: number): boolean {
  const { form, upos } = reading.tree.word(at);
  return (upos === "NOUN" && UNIT.test(form)) || isTime(reading, at);
}

const UNIT = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|times)$/i;
