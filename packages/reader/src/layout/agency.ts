import { lexicon } from "../lexicon/lexicon.js";

let known: readonly { readonly name: string; readonly as: string }[] | undefined;
let names: ReadonlyMap<string, string> | undefined;

function agencies(): readonly { readonly name: string; readonly as: string }[] {
  known ??= lexicon("agencies.tsv", ["name", "as"]);
  return known;
}

/** The agency that a text calls so ("The Associated Press" → "AP"), whatever the case; undefined where none is known. */
export function agencyCalled(as: string): string | undefined {
  names ??= new Map(agencies().map((entry) => [entry.as.toLowerCase(), entry.name]));
  return names.get(as.trim().toLowerCase());
}

/** The first agency named in a line of a byline or credit, written as it writes itself. */
export function agencyIn(line: string): string | undefined {
  let best: { at: number; length: number; name: string } | undefined;
  for (const entry of agencies()) {
    const at = line.indexOf(entry.as);
    if (at < 0 || /[\p{L}\d]/u.test(line.charAt(at - 1)) || /[\p{L}\d]/u.test(line.charAt(at + entry.as.length)))
      continue;
    if (!best || at < best.at || (at === best.at && entry.as.length > best.length)) {
      best = { at, length: entry.as.length, name: entry.name };
    }
  }
  return best?.name;
}
