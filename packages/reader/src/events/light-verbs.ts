import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { KnownLine } from "../why.js";
import { lemmasOf } from "./lemmas.js";

interface LightVerb extends KnownLine {
  /** What its subject is to the event of its object: its actor, one who suffers it, or one who outlives it. */
  readonly subject: "acts" | "suffers" | "outlives";
}

let loaded: ReadonlyMap<string, LightVerb> | undefined;

/** The line of light-verbs.tsv for a verb that only says that something takes place: "launch" of "launched an attack". */
export function lightVerb(word: Word): KnownLine | undefined {
  const line = lineOf(word);
  return line?.subject === "outlives" ? undefined : line;
}

/** Whether what the verb's object tells was done to its subject: "suffered attacks", "faces arrest", "survived an attack". */
export function isOfSufferer(word: Word): boolean {
  const line = lineOf(word);
  return line !== undefined && line.subject !== "acts";
}

/** Whether the verb tells that its subject came through: "survived an attack", "escaped the ambush". */
export function isOutliving(word: Word): boolean {
  return lineOf(word)?.subject === "outlives";
}

function lineOf(word: Word): LightVerb | undefined {
  loaded ??= new Map(
    lexicon("light-verbs.tsv", ["verb", "subject"]).map(({ verb = "", subject, at }) => [
      verb,
      { words: verb, line: at, subject: subject === "suffers" || subject === "outlives" ? subject : "acts" },
    ]),
  );
  for (const lemma of lemmasOf(word)) {
    const line = loaded.get(lemma);
    if (line) return line;
  }
  return undefined;
}
