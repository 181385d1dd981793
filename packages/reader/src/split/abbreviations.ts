import { lexicon } from "../lexicon/lexicon.js";
import { matchEnd } from "./sticky.js";

const known = new Map(
  lexicon("abbreviations.tsv", ["form", "kind", "next"]).map(({ form, kind, next }) => [form, { kind, next }]),
);
const openers = new Set(lexicon("sentence-openers.tsv", ["form"]).map(({ form }) => form));

/** What an abbreviation is short for, as far as sentences go; undefined for a word that is none. */
export function abbreviationKind(form: string): string | undefined {
  return entryOf(form)?.kind;
}

/** The entry of a form, also where it is written in capitals: "GEN." as "Gen." */
function entryOf(form: string): { kind: string; next: string } | undefined {
  const entry = known.get(form);
  if (entry || form.length < 3 || form !== form.toUpperCase()) return entry;
  return known.get(form.charAt(0) + form.slice(1).toLowerCase()) ?? known.get(form.toLowerCase());
}

const LETTERS = /(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?/uy;
const DOTTED = /\p{L}{1,12}(?:\.\p{L}{1,3}(?![\p{L}]))?\./uy;
const INITIAL = /\p{Lu}\.(?!\.)/uy;
const NEXT = {
  digit: /\s?\d/y,
  capital: /\s?["“(]?\p{Lu}/uy,
  lower: /\s?\p{Ll}/uy,
  more: /\s?[\p{Ll}\p{N},;:()]/uy,
} as const;
const CAPITALISED = /[\s(]*(\p{Lu}[\p{L}'’]*)/uy;

/** Where the shortened word that begins at `at` ends, its full stop within; -1 where there is none. */
export function abbreviationEnd(text: string, at: number): number {
  const letters = matchEnd(LETTERS, text, at);
  if (letters > 0) return letters;
  const initial = matchEnd(INITIAL, text, at);
  if (initial > 0) return isInitial(text, at, initial) ? initial : -1;
  const end = matchEnd(DOTTED, text, at);
  if (end < 0 || text.charAt(end) === ".") return -1;
  const entry = entryOf(text.slice(at, end));
  if (!entry) return -1;
  const condition = NEXT[entry.next as keyof typeof NEXT] as RegExp | undefined;
  return !condition || matchEnd(condition, text, end) > 0 ? end : -1;
}

/** "J. Smith", but not the end of "hepatitis C. The virus". */
function isInitial(text: string, at: number, end: number): boolean {
  CAPITALISED.lastIndex = end;
  const next = CAPITALISED.exec(text)?.[1];
  if (!next || text.charAt(end) === "\n") return false;
  if (openers.has(next)) return false;
  return (
    text.charAt(at) !== "I" || next.length === 1 || /\p{Lu}\p{L}*\.?\s$/u.test(text.slice(Math.max(0, at - 20), at))
  );
}

/** Whether a capitalised word is one that begins sentences and no name: "The", "However". */
export function opensSentence(form: string): boolean {
  return openers.has(form);
}
