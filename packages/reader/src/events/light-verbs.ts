import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { KnownLine } from "../why.js";
import { lemmasOf } from "./lemmas.js";

let loaded: ReadonlyMap<string, KnownLine> | undefined;

/** The line of light-verbs.tsv for a verb that only says that something takes place: "launch" of "launched an attack". */
export function lightVerb(word: Word): KnownLine | undefined {
  loaded ??= new Map(lexicon("light-verbs.tsv", ["verb"]).map(({ verb, at }) => [verb, { words: verb, line: at }]));
  for (const lemma of lemmasOf(word)) {
    const line = loaded.get(lemma);
    if (line) return line;
  }
  return undefined;
}
