import { lexicon } from "./lexicon.js";

const known = new Map<string, ReadonlySet<string>>();

/** The words of a lexicon that says no more of them than that they are in it; read when it is first asked for. Throws what `lexicon` throws. */
export function wordSet(file: string, column: string): ReadonlySet<string> {
  const before = known.get(file);
  if (before) return before;
  const words = new Set(lexicon(file, [column]).map((entry) => entry[column] ?? ""));
  known.set(file, words);
  return words;
}
