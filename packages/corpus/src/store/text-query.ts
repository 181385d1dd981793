import { SaysoError } from "sayso-record";

/** What somebody looks for in texts: everything in `stems` and `phrases`, nothing in `without`. */
export interface TextQuery {
  /** Words in any form: "shelling" finds "shelled". */
  stems: string[];
  /** As they are written, in that order, whatever their capitals: "Al Jazeera English". */
  phrases: string[];
  without: string[];
}

/**
 * `shelling "Port Talm" -drill`: words in any form, words in quotation marks as they are written, a minus before what
 * must not be there. Throws QUESTION_NO_WORDS where nothing is asked for.
 */
export function textQuery(text: string): TextQuery {
  const query: TextQuery = { stems: [], phrases: [], without: [] };
  // A NUL would end the words for SQLite, in the middle of their quotation marks.
  for (const [, minus, phrase, word = ""] of text
    .replaceAll("\0", " ")
    .matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu)) {
    const words = phrase ?? word;
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    (minus ? query.without : phrase === undefined ? query.stems : query.phrases).push(words);
  }
  if (query.stems.length + query.phrases.length) return query;
  throw new SaysoError("QUESTION_NO_WORDS", {
    what: "there is no word to look for",
    value: text,
    remedy: "Write words, or a phrase in quotation marks: --text 'shelling \"Port Talm\"'.",
  });
}
