import { lexicon } from "../lexicon/lexicon.js";
import { matchEnd } from "./sticky.js";

const units = new Set(lexicon("units.tsv", ["form"]).map(({ form }) => form));

// Telephone numbers, postal codes, dates and times. "1/2" and its like are fractions, which are parted at the slash.
const WHOLE =
  /(?:\d-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])|\d{3}\.\d{3}\.\d{4}(?!\d)|\d{5}-\d{4}(?!\d)|\d{4}-\d\d-\d\d(?!\d)|\d\d?([/-])\d\d?\1(?:\d{4}|\d\d)(?!\d)|\d\d?:\d\d(?::\d\d)?(?!\d)|(?!(?:1\/[2-9]|[23]\/[34])(?!\d))(?:0?[1-9]|1[0-2])\/[0-3]?\d(?![\d/])/y;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
const TAIL = /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*/uy;
const DECADE = /['’]s(?![\p{L}\p{N}])/uy;

/** Where the number that begins at `at` ends: with its commas, its "th" or "s", without its unit. */
export function numberEnd(text: string, at: number): number {
  const whole = matchEnd(WHOLE, text, at);
  if (whole > 0) return whole;
  const end = matchEnd(NUMBER, text, at);
  if (end < 0) return at + 1;
  const tail = matchEnd(TAIL, text, end);
  if (tail > 0) return tail - end < 8 && units.has(text.slice(end, tail).toLowerCase()) ? end : tail;
  const decade = matchEnd(DECADE, text, end);
  return decade > 0 ? decade : end;
}
