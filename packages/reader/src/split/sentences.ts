import type { Span } from "sayso-record";
import { abbreviationKind, opensSentence } from "./abbreviations.js";
import { partingBreaks } from "./lines.js";

const STOP = /^(?:[.…]+|[!?]+|\.[?!]+|。)$/;
const CLOSER = /^(?:["”’)\]}»]|'{1,2}|’’)$/;

/** Where sentences begin among the words of a block: indexes into `words`, the first one 0. */
export function sentenceStarts(text: string, block: Span, words: readonly Span[]): number[] {
  const starts = words.length ? [0] : [];
  const breaks = partingBreaks(text, block);
  const form = (at: number) => {
    const span = words[at];
    return span ? text.slice(span[0], span[1]) : "";
  };
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1];
    const here = words[at];
    if (!before || !here || before[1] === here[0]) continue;
    if (hasBreak(breaks, before[1], here[0]) || endsSentence(form, at - 1)) starts.push(at);
  }
  return starts;
}

function hasBreak(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  if (breaks.size) for (let at = from; at < to; at++) if (breaks.has(at)) return true;
  return false;
}

function endsSentence(form: (at: number) => string, last: number): boolean {
  let at = last;
  while (at > 0 && at > last - 4 && CLOSER.test(form(at))) at--;
  const end = form(at);
  const next = form(last + 1);
  const lower = /^\p{Ll}/u.test(next);
  if (STOP.test(end)) return !lower;
  if (end.length > 1 && end.endsWith(".")) {
    const kind = abbreviationKind(end);
    if (kind === "title" || kind === "month" || kind === "day" || /^\p{Lu}\.$/u.test(end)) return false;
    return opensSentence(next);
  }
  return false;
}
