import type { Word } from "../analysis.js";
import { irregularVerb } from "../lexicon/irregular-verbs.js";

/** Words are asked for their lemmas many times over, by every lexicon. */
const known = new WeakMap<Pick<Word, "form" | "lemma">, readonly string[]>();

/**
 * The lemmas that a word may have, the likeliest first: where the model is wrong about a form ("starte"), its ending or
 * the list of irregular verbs tells as well.
 */
export function lemmasOf(word: Pick<Word, "form" | "lemma">): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const lemmas = likely(word);
  known.set(word, lemmas);
  return lemmas;
}

function likely(word: Pick<Word, "form" | "lemma">): string[] {
  const form = word.form.toLowerCase();
  const lemma = word.lemma.toLowerCase();
  const out = [irregularVerb(form) ?? lemma];
  const add = (one: string) => {
    if (!out.includes(one)) out.push(one);
  };
  add(lemma);
  add(form);
  if (!INFLECTED.has(form.at(-1) ?? "")) return out;
  for (const [ending, put] of ENDINGS) {
    if (!form.endsWith(ending) || form.length < ending.length + 3) continue;
    const stem = form.slice(0, -ending.length) + put;
    add(stem);
    if (!put && stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1));
  }
  return out;
}

/** The last letters of all endings. */
const INFLECTED: ReadonlySet<string> = new Set("dgs");

const ENDINGS: readonly (readonly [string, string])[] = [
  ["ied", "y"],
  ["ies", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ing", ""],
  ["ing", "e"],
  ["es", ""],
  ["s", ""],
];
