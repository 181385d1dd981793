import { lexicon } from "../lexicon/lexicon.js";

let loaded: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The verbs that the noun may take up again: "kill" and "die" by "death". */
export function verbsOf(noun: string): ReadonlySet<string> {
  loaded ??= new Map(
    lexicon("act-nouns.tsv", ["noun", "verbs"]).map(({ noun, verbs }) => [noun, new Set(verbs.split("|"))]),
  );
  return loaded.get(noun) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
