import { abbreviationKind } from "./abbreviations.js";

/** What kind of word a word is as far as sentence boundaries go. */
export const WordClass = {
  none: 0,
  lower: 1,
  capitalised: 2,
  letter: 3,
  capitals: 4,
  mixed: 5,
  number: 6,
  shortNumber: 7,
  figure: 8,
  stop: 9,
  dots: 10,
  asking: 11,
  calling: 12,
  manyMarks: 13,
  comma: 14,
  semicolon: 15,
  colon: 16,
  dash: 17,
  opensQuote: 18,
  closesQuote: 19,
  quote: 20,
  opensBracket: 21,
  closesBracket: 22,
  bullet: 23,
  rule: 24,
  slash: 25,
  sign: 26,
  title: 27,
  initial: 28,
  letters: 29,
  shortened: 30,
  name: 31,
  date: 32,
  ending: 33,
  face: 34,
  address: 35,
  other: 36,
  /** A word of a text in capitals only, where capitals tell nothing. */
  flat: 37,
} as const;
export type WordClass = (typeof WordClass)[keyof typeof WordClass];

const MARKS: Readonly<Record<string, WordClass>> = {
  ".": WordClass.stop,
  "。": WordClass.stop,
  "…": WordClass.dots,
  "?": WordClass.asking,
  "!": WordClass.calling,
  ",": WordClass.comma,
  ";": WordClass.semicolon,
  ":": WordClass.colon,
  "-": WordClass.dash,
  "–": WordClass.dash,
  "—": WordClass.dash,
  "“": WordClass.opensQuote,
  "‘": WordClass.opensQuote,
  "«": WordClass.opensQuote,
  "``": WordClass.opensQuote,
  "”": WordClass.closesQuote,
  "»": WordClass.closesQuote,
  "’’": WordClass.closesQuote,
  "(": WordClass.opensBracket,
  "[": WordClass.opensBracket,
  "{": WordClass.opensBracket,
  ")": WordClass.closesBracket,
  "]": WordClass.closesBracket,
  "}": WordClass.closesBracket,
  "*": WordClass.bullet,
  "•": WordClass.bullet,
  "·": WordClass.bullet,
  ">": WordClass.bullet,
  "/": WordClass.slash,
  "|": WordClass.rule,
};
const KINDS: Readonly<Record<string, WordClass>> = {
  title: WordClass.title,
  month: WordClass.date,
  day: WordClass.date,
  name: WordClass.name,
  other: WordClass.shortened,
};
const QUOTES = new Set(['"', "'", "’", "''", "`"]);
const STOPS = new Set<WordClass>([
  WordClass.stop,
  WordClass.dots,
  WordClass.asking,
  WordClass.calling,
  WordClass.manyMarks,
]);
const CLOSERS = new Set<WordClass>([WordClass.closesQuote, WordClass.closesBracket]);
const OPENERS = new Set<WordClass>([WordClass.opensQuote, WordClass.opensBracket]);
const RUNNING = new Set<WordClass>([
  WordClass.none,
  WordClass.lower,
  WordClass.capitalised,
  WordClass.letter,
  WordClass.capitals,
  WordClass.mixed,
  WordClass.number,
  WordClass.shortNumber,
  WordClass.figure,
  WordClass.comma,
  WordClass.opensQuote,
  WordClass.opensBracket,
  WordClass.title,
  WordClass.initial,
  WordClass.ending,
  WordClass.flat,
]);
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const UPPER = /\p{Lu}/u;

/** A mark that ends sentences. */
export const isStop = (kind: number): boolean => STOPS.has(kind as WordClass);
/** A closing quotation mark or bracket. */
export const isCloser = (kind: number): boolean => CLOSERS.has(kind as WordClass);
/** An opening quotation mark or bracket. */
export const isOpener = (kind: number): boolean => OPENERS.has(kind as WordClass);
/** A word after which a small letter never begins a sentence. */
export const isRunning = (kind: number): boolean => RUNNING.has(kind as WordClass);

/** The class of a word. `before` and `after`: whether white space stands on that side. */
export function wordClass(form: string, before: boolean, after: boolean): WordClass {
  const mark = MARKS[form];
  if (mark !== undefined) return mark;
  const first = form.charAt(0);
  if (LETTER.test(first)) return letterClass(form);
  if (DIGIT.test(first)) return numberClass(form);
  if (QUOTES.has(form)) {
    if (before === after) return WordClass.quote;
    return before ? WordClass.opensQuote : WordClass.closesQuote;
  }
  if (form.length > 1) {
    if (/^[.…]+$/.test(form)) return WordClass.dots;
    if (/^[!?]+$/.test(form)) return form.includes("?") ? WordClass.asking : WordClass.manyMarks;
    if (/^-{2,3}$/.test(form)) return WordClass.dash;
    if (/^['’`]\p{L}/u.test(form)) return WordClass.ending;
    if (/^([^\p{L}\p{N}])\1+$/u.test(form)) return WordClass.rule;
    if (/[DPpOoX)(]$|^[(<]/.test(form)) return WordClass.face;
  }
  return /^[$€£¥#%&@+=<]/.test(form) ? WordClass.sign : WordClass.other;
}

function letterClass(form: string): WordClass {
  if (form.endsWith(".")) {
    if (form.length === 2) return UPPER.test(form.charAt(0)) ? WordClass.initial : WordClass.shortened;
    return KINDS[abbreviationKind(form) ?? ""] ?? WordClass.letters;
  }
  if (form.length === 1) return UPPER.test(form) ? WordClass.letter : WordClass.lower;
  if (/[@:]|\.[^.]/.test(form)) return WordClass.address;
  if (!UPPER.test(form)) return WordClass.lower;
  if (form.toUpperCase() === form) return WordClass.capitals;
  return UPPER.test(form.charAt(0)) ? WordClass.capitalised : WordClass.mixed;
}

function numberClass(form: string): WordClass {
  if (!/^\d+$/.test(form)) return WordClass.figure;
  return form.length < 3 ? WordClass.shortNumber : WordClass.number;
}
