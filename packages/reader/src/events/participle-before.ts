import type { Word } from "../analysis.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { type EventWord, isDoneToObject } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { canAct, isState, isTown, kindOf } from "./kind.js";
import { lemmasOf } from "./lemmas.js";
import { meant } from "./phrase.js";

/**
 * "his *kidnapped* son", "the *besieged* town": a past participle right before the noun that it tells of. Not "rebel-*held*", "*ill-treated*", and none
 * that only says in what state somebody is.
 */
export function isParticipleBefore({ tree }: Reading, word: Word): boolean {
  const isVerb = word.upos === "VERB" || (word.upos === "ADJ" && /(?:ed|ain|en)$/i.test(word.form));
  if (!isVerb || !isDeprel(word.deprel, ["amod"]) || word.head < word.index || isGerund(word.form)) return false;
  const isBare = word.upos === "VERB" && word.form.toLowerCase() === word.lemma.toLowerCase();
  if (isBare || tree.words[word.index - 1]?.form === "-") return false;
  if (tree.words[word.index + 1]?.form === "-") return false;
  return !lemmasOf(word).some((lemma) => wordSet("state-participles.tsv", "lemma").has(lemma));
}

/** Whether the entry tells of an act of force, or of a release, done to the people, the town or the weapons that the noun behind the participle names. */
export function tellsBefore(reading: Reading, clause: Clause, at: number, entry: EventWord): boolean {
  if (!isDoneToObject(entry) || !isAct(entry)) return false;
  // "seized weapons"
  if (entry.needs.length > 0) return entry.needs.every(({ kind }) => kind === "object");
  return clause
    .objects(at)
    .flatMap((head) => meant(reading, head))
    .some((head) => isPeople(reading, head) || (entry.type === "ASSAULT" && isScene(reading, head)));
}

function isAct({ type, mode }: EventWord): boolean {
  if (type === "ASSAULT") return true;
  return (type === "COERCE" && OF_PEOPLE.has(mode)) || (type === "RETREAT" && mode === "release");
}

const OF_PEOPLE: ReadonlySet<string> = new Set(["arrest", "deport", "seize"]);

function isPeople(reading: Reading, head: number): boolean {
  return canAct(reading, head) && !isState(reading, head);
}

function isScene(reading: Reading, head: number): boolean {
  return isTown(reading, head) || kindOf(reading, head) === "place";
}
