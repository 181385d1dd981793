import { lexicon } from "./lexicon.js";

const loaded = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

/** The verbs of a lexicon of verbs, by their part in it: `byPart("gatherings.tsv").get("voice")`. */
export function byPart(file: string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = loaded.get(file);
  if (known) return known;
  const parts = new Map<string, Set<string>>();
  for (const { verb = "", part = "" } of lexicon(file, ["verb", "part"]))
    parts.set(part, (parts.get(part) ?? new Set()).add(verb));
  loaded.set(file, parts);
  return parts;
}
