import { table } from "../table.js";

type SourceClass =
  | "vague"
  | "vague-unless-body"
  | "anaphor"
  | "armed"
  | "unarmed"
  | "outlet"
  | "office"
  | "speaks"
  | "minister"
  | "abroad"
  | "document"
  | "told-apart";
type SayingClass = "deny" | "cite" | "close" | "react" | "ask" | "feel" | "retell" | "bear-out" | "account" | "charge";

const SOURCE_WORDS = byClass<SourceClass>("source-words.tsv");
const SAYING_WORDS = byClass<SayingClass>("saying-words.tsv");

function byClass<K extends string>(name: string): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<K | string, Set<string>>();
  for (const { word, class: of } of table(name, ["word", "class"])) {
    const words = classes.get(of) ?? new Set();
    classes.set(of, words.add(word));
  }
  return classes;
}

/** Whether a word of a source phrase is of that class (data/source-words.tsv). */
export function isSourceWord(word: string, of: SourceClass): boolean {
  return SOURCE_WORDS.get(of)?.has(word) ?? false;
}

/** Whether any word of a cue is of that class (data/saying-words.tsv). */
export function isSaying(cue: string, of: SayingClass): boolean {
  const words = SAYING_WORDS.get(of);
  const all = cue.toLowerCase();
  // Most are one word.
  if (/^[a-z]*$/.test(all)) return words?.has(all) ?? false;
  return all.match(/\p{L}+/gu)?.some((word) => words?.has(word)) ?? false;
}

/** All words of a class, the longest first. */
export function sayingWords(of: SayingClass): string[] {
  return [...(SAYING_WORDS.get(of) ?? [])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** A plural noun's singular, by its form: "witnesses" → witness, "policemen" → policeman. */
export function singularOf(noun: string): string {
  const word = noun.toLowerCase();
  if (/men$/.test(word) && word.length > 4) return word.replace(/men$/, "man");
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a phrase in small letters, without what stands between them. */
export function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
}
