import type { Span } from "sayso-record";
import { contractionCuts } from "./contractions.js";
import { letterWordEnd } from "./letters.js";
import { markEnd } from "./marks.js";
import { numberEnd } from "./numbers.js";
import { addresses } from "./web.js";

/**
 * The words of `text` between `start` and `end`, as the English Web Treebank counts them: hyphens, slashes and marks
 * stand alone, contractions are parted, shortened words keep their full stop, addresses and numbers stay whole.
 * Every character but white space is in exactly one word. Linear in the length.
 */
export function splitWords(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  for (let at = start; at < end; ) {
    if (isSpace(text.charCodeAt(at))) at++;
    else at = splitRun(text, at, runEnd(text, at, end), words);
  }
  return words;
}

/** Whether a UTF-16 unit is white space. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(String.fromCharCode(code));
}

const SPACE = /[\s\u0085\u200b]/;
const LETTER = /[\p{L}\p{M}_]/u;
const DIGIT = /\p{Nd}/u;

function runEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && !isSpace(text.charCodeAt(stop))) stop++;
  return stop;
}

/** Adds the words of a run of characters without white space; gives its end. */
function splitRun(text: string, start: number, end: number, words: Span[]): number {
  let at = start;
  for (const [from, to] of addresses(text, start, end)) {
    while (at < from) at = addWord(text, at, start, from, words);
    words.push([from, to]);
    at = to;
  }
  while (at < end) at = addWord(text, at, start, end, words);
  return end;
}

/** Adds the word that begins at `at`, or its parts; gives its end. The run it stands in begins at `start`. */
function addWord(text: string, at: number, start: number, end: number, words: Span[]): number {
  const first = text.codePointAt(at) ?? 0;
  if (!isLetter(first)) {
    const stop = Math.min(isDigit(first) ? numberEnd(text, at) : markEnd(text, at, start), end);
    words.push([at, stop]);
    return stop;
  }
  const stop = Math.min(letterWordEnd(text, at), end);
  let from = at;
  for (const cut of contractionCuts(text.slice(at, stop), () => nextWord(text, stop))) {
    words.push([from, at + cut]);
    from = at + cut;
  }
  words.push([from, stop]);
  return stop;
}

/** The word that stands alone, between white space, behind `at`. */
function nextWord(text: string, at: number): string | undefined {
  NEXT.lastIndex = at;
  return NEXT.exec(text)?.[1];
}

const NEXT = /[^\S\r\n]{1,3}(\p{L}{1,20})(?=\s)/uy;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return LETTER.test(String.fromCodePoint(code));
}

function isDigit(code: number): boolean {
  return code < 0x80 ? code >= 48 && code <= 57 : DIGIT.test(String.fromCodePoint(code));
}
