import type { Span } from "sayso-record";
import { stateBodyWord } from "../actors/known.js";
import type { Reading } from "../reading.js";
import { headOf } from "./source-noun.js";
import { isSourceWord } from "./words.js";

/** "Police and a hospital official said": those who say it together, each by their own words; one where one says it. */
export function fellowsIn(span: Span, reading: Reading): Span[] {
  const text = reading.textOf(span);
  const parts: Span[] = [];
  let from = span[0];
  for (const found of text.matchAll(JOINING)) {
    const [start, end] = [span[0] + found.index, span[0] + found.index + found[0].length];
    const [left, right]: [Span, Span] = [
      [from, start],
      [end, span[1]],
    ];
    if (!isOneName(start, end, reading) && isSomebody(left, reading) && isSomebody(right, reading)) {
      parts.push(left);
      from = end;
    }
  }
  return [...parts, [from, span[1]]];
}

const JOINING = /,? (?:and|as well as) /g;

function isOneName(start: number, end: number, { record }: Reading): boolean {
  return record.mentions.some(({ span }) => span[0] < start && end < span[1]);
}

/** Whether words that stand on one side name somebody by themselves: "police", "a hospital official", not "Defence". */
function isSomebody(span: Span, reading: Reading): boolean {
  const text = reading.textOf(span);
  if (/^(?:a|an|the|its|his|her|their|two|three|several|some|local) /i.test(text)) return true;
  const head = headOf(text);
  const isKnown = stateBodyWord(text.toLowerCase()) !== undefined || isSourceWord(head, "vague-unless-body");
  const starts = reading.mentionsIn(span).some(({ span: [at], type }) => at === span[0] && type !== "location");
  return isKnown || isSourceWord(head, "vague") || starts;
}
