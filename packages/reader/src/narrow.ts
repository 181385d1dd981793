/** A letter that V8 does not keep in one byte: beyond Latin-1. */
const WIDE = /[\u0100-\uffff]/;
const REMEMBERED = 50_000;
/** No word of a language is longer; what is gets no copy. */
const LONGEST = 40;

/** Words recur within a report and between reports. */
const known = new Map<string, string>();

/**
 * The same text in one byte a letter, where its letters allow it. V8 keeps a report with a single curly quotation mark in two bytes a
 * letter, and all that is cut from it: such words are slower to compare with those of a lexicon, to look up and to put in small letters.
 */
export function narrow(text: string): string {
  if (WIDE.test(text)) return text;
  // Read anew, it gets one byte a letter; no other way that a page has too is as fast.
  const made: string = JSON.parse(JSON.stringify(text));
  return made;
}

/** The same of a word of a report, made once for all that are alike. */
export function narrowWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (word.length > LONGEST || WIDE.test(word)) return word;
  const made = narrow(word);
  if (known.size >= REMEMBERED) known.clear();
  known.set(made, made);
  return made;
}
