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
  const out = [irregularVerb(form) ?? word.lemma.toLowerCase(), word.lemma.toLowerCase(), form];
  for (const [ending, put] of ENDINGS) {
    if (!form.endsWith(ending) || form.length < ending.length + 3) continue;
    const stem = form.slice(0, -ending.length) + put;
    out.push(stem);
    if (!put && /(.)\1$/.test(stem)) out.push(stem.slice(0, -1));
  }
  return [...new Set(out)];
}

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
