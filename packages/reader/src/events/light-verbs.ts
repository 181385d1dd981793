import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { KnownLine } from "../why.js";
import { lemmasOf } from "./lemmas.js";

interface LightVerb extends KnownLine {
  /** What its subject is to the event of its object: its actor, one who suffers it, one who outlives it, or where or when it is done. */
  readonly subject: "acts" | "suffers" | "outlives" | "sees";
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
  return line?.subject === "suffers" || line?.subject === "outlives";
}

/** Whether the verb's subject is only where or when it is done: "the town saw clashes", "the week saw protests". */
export function isOfScene(word: Word): boolean {
  return lineOf(word)?.subject === "sees";
}

/** Whether the verb tells that its subject came through: "survived an attack", "escaped the ambush". */
export function isOutliving(word: Word): boolean {
  return lineOf(word)?.subject === "outlives";
}

function lineOf(word: Word): LightVerb | undefined {
  loaded ??= new Map(
    lexicon("light-verbs.tsv", ["verb", "subject"]).map(({ verb = "", subject, at }) => [
      verb,
      {
        words: verb,
        line: at,
        subject: subject === "suffers" || subject === "outlives" || subject === "sees" ? subject : "acts",
      },
    ]),
  );
  for (const lemma of lemmasOf(word)) {
    const line = loaded.get(lemma);
    if (line) return line;
  }
  return undefined;
}
