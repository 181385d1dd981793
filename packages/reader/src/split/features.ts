import type { Span } from "sayso-record";
import { lexicon } from "../lexicon/lexicon.js";
import { isCloser, isOpener, isStop, WordClass, wordClass } from "./classes.js";

/** How many different features there are; a feature is a number below it. A power of two. */
export const FEATURES = 1 << 17;

/** The words of a block as boundaries see them. All arrays run along the words. */
export interface Signs {
  readonly length: number;
  readonly classes: Uint8Array;
  /** Hash of the form, case left aside. */
  readonly forms: Int32Array;
  /** Hash of the last three letters. */
  readonly endings: Int32Array;
  /** Whether white space stands before the word. */
  readonly spaced: Uint8Array;
  /** Open before the word: 0 nothing, 1 a bracket, 2 quotation marks, 3 both. */
  readonly inside: Uint8Array;
  /** How many words before this one show a verb ("is", "said"). */
  readonly verbs: Int32Array;
  /** The next word at or after this one that is a mark that ends sentences; `length` where there is none. */
  readonly nextStop: Int32Array;
  /** Whether the block ends with a mark that ends sentences, closing marks left aside. */
  readonly stopped: boolean;
  /** Whether the block is in capitals. */
  readonly flat: boolean;
}

const finite = new Set(lexicon("finite-words.tsv", ["form"]).map(({ form }) => form));

/** What boundaries can be told by, for the words of one block. */
export function signs(text: string, words: readonly Span[]): Signs {
  const { length } = words;
  const classes = new Uint8Array(length);
  const forms = new Int32Array(length);
  const endings = new Int32Array(length);
  const spaced = new Uint8Array(length);
  const inside = new Uint8Array(length);
  const verbs = new Int32Array(length + 1);
  const nextStop = new Int32Array(length + 1);
  let capitals = 0;
  let small = 0;
  let end = -1;
  let bracket = 0;
  let quote = 0;
  for (const [at, span] of words.entries()) {
    const form = text.slice(span[0], Math.min(span[1], span[0] + 40));
    const before = span[0] !== end;
    const after = span[1] !== words[at + 1]?.[0];
    const kind = wordClass(form, before, after);
    classes[at] = kind;
    if (kind === WordClass.capitals) capitals++;
    else if (kind === WordClass.lower || kind === WordClass.capitalised) small++;
    const lower = form.toLowerCase();
    forms[at] = hash(lower);
    endings[at] = hash(lower.slice(-3));
    spaced[at] = before ? 1 : 0;
    inside[at] = bracket | quote;
    if (kind === WordClass.opensBracket) bracket = 1;
    else if (kind === WordClass.closesBracket) bracket = 0;
    else if (kind === WordClass.opensQuote) quote = 2;
    else if (kind === WordClass.closesQuote) quote = 0;
    verbs[at + 1] = (verbs[at] ?? 0) + (finite.has(lower) ? 1 : 0);
    end = span[1];
  }
  nextStop[length] = length;
  for (let at = length - 1; at >= 0; at--) nextStop[at] = isStop(classes[at] ?? 0) ? at : (nextStop[at + 1] ?? length);
  const flat = capitals > 3 && capitals > 4 * small;
  if (flat) {
    for (const [at, kind] of classes.entries()) {
      if (kind === WordClass.capitals || kind === WordClass.capitalised || kind === WordClass.letter) {
        classes[at] = WordClass.flat;
      }
    }
  }
  let last = length - 1;
  while (last > 0 && isCloser(classes[last] ?? 0)) last--;
  const stopped = isStop(classes[last] ?? 0);
  return { length, classes, forms, endings, spaced, inside, verbs, nextStop, stopped, flat };
}

function hash(form: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) h = Math.imul(h ^ form.charCodeAt(i), 0x01000193);
  return h;
}

/** Counts told apart one by one while small, by halves beyond. */
function bucket(count: number): number {
  if (count < 5) return count;
  if (count < 8) return 5;
  if (count < 12) return 6;
  if (count < 20) return 7;
  return count < 35 ? 8 : 9;
}

/** Writes the features of the gap before word `at` into `out`, for a sentence that began at `first`; gives how many. */
export function gapFeatures(words: Signs, at: number, first: number, out: Int32Array): number {
  const { classes, forms, endings, spaced, inside, verbs, nextStop, length } = words;
  const c = (i: number) => classes[at + i] ?? 0;
  const f = (i: number) => forms[at + i] ?? 0;
  const c1 = c(-1);
  const c2 = c(-2);
  const c0 = c(0);
  const n1 = c(1);
  let e = at - 1;
  while (e > first && e > at - 4 && isCloser(classes[e] ?? 0)) e--;
  let o = at;
  while (o < length - 1 && o < at + 3 && isOpener(classes[o] ?? 0)) o++;
  const ce = classes[e] ?? 0;
  const co = classes[o] ?? 0;
  const pair = (c1 << 6) | c0;
  const outer = (ce << 6) | co;
  const so = bucket(at - first);
  const toStop = bucket((nextStop[at] ?? length) - at);
  const stopless = (nextStop[at] ?? length) === length ? 1 : 0;
  const verbBefore = Math.min(2, (verbs[at] ?? 0) - (verbs[first] ?? 0));
  const verbAfter = Math.min(2, (verbs[nextStop[at] ?? length] ?? 0) - (verbs[at] ?? 0));
  const rest = bucket(length - at);
  const opening = classes[first] ?? 0;
  let n = 0;
  const put = (template: number, a: number, b = 0, d = 0) => {
    let h = Math.imul(template + 1, 0x9e3779b1);
    h = Math.imul(h ^ a, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
    h = Math.imul(h ^ (h >>> 13) ^ d, 0x27d4eb2f);
    out[n++] = (h ^ (h >>> 16)) & (FEATURES - 1);
  };
  put(0, 0);
  put(1, pair);
  put(2, pair, c2);
  put(3, pair, n1);
  put(4, pair, c2, n1);
  put(5, pair, c2, c(-3));
  put(6, pair, n1, c(2));
  put(7, f(-1), c0);
  put(8, f(-1), f(0));
  put(9, f(0), c1);
  put(10, f(-2), pair);
  put(11, f(-2), f(-1), c0);
  put(12, f(0), f(1), c1);
  put(13, f(1), pair);
  put(14, forms[o] ?? 0, ce);
  put(15, forms[e] ?? 0, co);
  put(16, outer, classes[e - 1] ?? 0);
  put(17, forms[e - 1] ?? 0, outer);
  put(18, pair, (spaced[at] ?? 0) * 2 + (spaced[at - 1] ?? 0));
  put(19, outer, inside[at] ?? 0);
  put(20, pair, so);
  put(21, pair, toStop);
  put(22, c1, so, toStop);
  put(23, pair, verbBefore, verbAfter);
  put(24, pair, opening, so);
  put(25, f(0), so);
  put(26, pair, rest);
  put(27, outer, inside[at] ?? 0, so);
  put(28, endings[at - 1] ?? 0, c0);
  put(29, endings[at] ?? 0, c1);
  put(30, outer, verbAfter, toStop);
  put(31, pair, stopless, verbBefore);
  put(32, forms[first] ?? 0, pair);
  put(33, outer);
  put(34, ce);
  put(35, co);
  put(36, f(0));
  put(37, f(-1));
  put(38, f(-1), c0, n1);
  put(39, c2, f(0), c1);
  return n;
}

/** The most features that a gap has. */
export const GAP_FEATURES = 40;
