import { lexicon } from "../lexicon/lexicon.js";
import { sharing } from "./anaphor.js";

let loaded: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
const merged = new Map<string, ReadonlyMap<string, number>>();

/** The weights of each kind in antecedent-weights.tsv, whose features are written `kind sign`. */
function byKind(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  if (loaded) return loaded;
  const out = new Map<string, Map<string, number>>();
  for (const { feature, weight } of lexicon("antecedent-weights.tsv", ["feature", "weight"])) {
    const space = feature.indexOf(" ");
    const kind = feature.slice(0, space);
    const weights = out.get(kind) ?? new Map<string, number>();
    weights.set(feature.slice(space + 1), Number(weight));
    out.set(kind, weights);
  }
  loaded = out;
  return out;
}

/** How much each sign weighs for a kind of anaphor, with what all descriptions share added. */
export function weightsOf(kind: string): ReadonlyMap<string, number> {
  const known = merged.get(kind);
  if (known) return known;
  const out = new Map<string, number>();
  for (const part of sharing(kind))
    for (const [sign, weight] of byKind().get(part) ?? []) out.set(sign, (out.get(sign) ?? 0) + weight);
  merged.set(kind, out);
  return out;
}
