import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { lemmasOf } from "./lemmas.js";

let loaded: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * "marched to *protest*", "met to *discuss* the truce": what those who come together do by it, and do not only mean to do; so with "used gas to
 * *kill* them".
 */
export function isVoiced(verb: Word, above: Word): boolean {
  if (above.upos !== "VERB") return false;
  return isOf("means", above) || (isOf("gathering", above) && isOf("voice", verb));
}

function isOf(part: string, word: Word): boolean {
  loaded ??= byPart();
  const known = loaded.get(part);
  return lemmasOf(word).some((lemma) => known?.has(lemma));
}

function byPart(): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const { verb = "", part = "" } of lexicon("gatherings.tsv", ["verb", "part"]))
    parts.set(part, (parts.get(part) ?? new Set()).add(verb));
  return parts;
}
