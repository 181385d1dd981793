import type { Span } from "sayso-record";
import type { Reading } from "../reading.js";
import { singularOf } from "./words.js";

/** "A second driver", "the skipper of another boat": nobody who was spoken of before. */
export function isOneMore(name: string): boolean {
  return /\b(?:an?|the) (?:\p{Ll}+ )?(?:second|third|another|other)\b|^(?:another|one more)\b/iu.test(name);
}

/** The words of a source without the article of a name and the comma behind it. */
export function plain(words: string): string {
  return words
    .replace(/[,\s]+$/u, "")
    .replace(/^[Tt]he (?=\p{Lu})/u, "")
    .replace(/\s+/g, " ");
}

/** "Islamist militants", "rebels": many, led in by no article, nor by a name of theirs. */
export function isBareMany(name: string): boolean {
  return /^(?:(?!(?:the|two|three|some|several|many|other)\s)[\p{L}-]+\s){0,2}\p{Ll}+s$/iu.test(name);
}

/** The noun that a source turns on, as the reader has it: "residents reached by telephone" → resident. */
export function headOfSource(span: Span, name: string, reading: Reading): string {
  const whole = reading.mentionsIn(span).find((one) => one.level === "nominal" && one.span[0] === span[0]);
  return whole && PAST.test(name) ? singularOf(reading.textOf(whole.head)) : headOf(name);
}

const PAST = /\b(?:\p{L}+ed|\p{L}+ing) (?:by|in|at|on|for|to|from)\b/u;

/** The noun that a phrase turns on: "a hospital official in the town, who …" → official. */
export function headOf(phrase: string): string {
  const [core = phrase] = phrase.split(
    /[,;(]| (?:of|in|at|from|on|near|who|whose|which|that|for|with|close to|familiar|contacted) /,
  );
  const words = core
    .trim()
    .replace(/\s+(?:there|here|themselves|himself|herself|itself)$/, "")
    .split(/\s+/);
  return singularOf(words.at(-1) ?? core);
}
