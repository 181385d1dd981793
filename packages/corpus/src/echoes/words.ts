import type { Span } from "sayso-record";
import { hashWord } from "./hash.js";

/** The words of a report's body, in order, as their hashes, and which of them stand in somebody's quotation marks. */
export interface BodyWords {
  hashes: Uint32Array;
  /** 1 where the word is quoted, else 0. */
  quoted: Uint8Array;
}

/** Words, the marks that open and close quotations, and the ends of paragraphs. An apostrophe inside a word is part of it. */
const PIECES = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*|[“”„«»"]|''|``|[‘’'‹›]|\n\s*/gu;
const APOSTROPHES = /['’ʼ]/g;
const MARKS = /\p{M}/gu;
const LETTER = /[\p{L}\p{N}]/u;
const SINGLE = /^['‘]$/;
const PLAIN = /^[a-z0-9]+$/;

/**
 * Reads the words of `spans` of `text` (UTF-16 code units, end exclusive). Case, accents and apostrophes do not count, and
 * neither does the style of quotation marks, for papers change all of these. A quotation ends with its paragraph.
 */
export function bodyWords(text: string, spans: readonly Span[]): BodyWords {
  const hashes: number[] = [];
  const quoted: number[] = [];
  let open = "";
  let end = 0;
  for (const span of spans) {
    if (text.slice(end, span[0]).includes("\n")) open = "";
    end = span[1];
    const part = text.slice(span[0], span[1]);
    for (const { 0: piece, index } of part.matchAll(PIECES)) {
      if (piece.startsWith("\n")) open = "";
      else if (LETTER.test(piece)) {
        hashes.push(hashWord(plain(piece)));
        quoted.push(open ? 1 : 0);
      } else open = afterMark(open, piece, part[index - 1] ?? " ", part[index + piece.length] ?? " ");
    }
  }
  return { hashes: Uint32Array.from(hashes), quoted: Uint8Array.from(quoted) };
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(APOSTROPHES, "").normalize("NFKD").replace(MARKS, "");
}

/** What closes each mark that opens. Marks that stand for both are told apart by what is open, single ones by their neighbours. */
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  "“": ["”"],
  "„": ["”", "“"],
  "«": ["»"],
  "‹": ["›"],
  '"': ['"'],
  "''": ["''"],
  "``": ["''", "``"],
  "‘": ["’"],
  "'": ["'"],
};

/** The mark that is open after `mark`. Quotations inside quotations do not matter: the outer one lasts. */
function afterMark(open: string, mark: string, before: string, after: string): string {
  if (open) return CLOSED_BY[open]?.includes(mark) && !LETTER.test(after) ? "" : open;
  const opens = mark in CLOSED_BY && (!SINGLE.test(mark) || (LETTER.test(after) && !LETTER.test(before)));
  return opens ? mark : "";
}
