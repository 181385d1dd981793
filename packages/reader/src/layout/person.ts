import { lexicon } from "../lexicon/lexicon.js";
import { monthNumber } from "../times/calendar.js";

/** Small words inside names of persons: "Ahmed al-Najjar", "Ursula von der Leyen". */
const PARTICLE =
  "(?:al|el|bin|ibn|abu|bint|ben|de|del|della|da|di|do|dos|das|du|la|le|van|von|der|den|ter|ten|y|e|zu|af)";
const NAME_WORD =
  "(?:(?:(?:[aeu]l|as|ash|ad|an|ar|d|l)['’-])?(?:[JS]r\\.|\\p{Lu}(?:[\\p{L}’']|-(?=\\p{L}))+)|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}(?=\\s))";

/** A person's name as bylines and credits give it, "Ann B. al-Moe", as a piece of a regular expression (flag `u`). */
export const PERSON = `${NAME_WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${NAME_WORD}){1,4}`;

/** Words in capitals by which a heading or a sentence differs from a person's name. */
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

let notNames: ReadonlySet<string> | undefined;

/** Whether capitalised words can be a person's name: none is a small word, a month or a day of the week. */
export function canBePerson(name: string): boolean {
  notNames ??= new Set([
    ...lexicon("function-words.tsv", ["language", "words"])
      .filter((entry) => entry.language === "en")
      .flatMap((entry) => entry.words.split(" ")),
    ...lexicon("not-names.tsv", ["word"]).map((entry) => entry.word),
  ]);
  const words = name.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.every((word) => !notNames?.has(word.toLowerCase()) && !DAYS.test(word)) &&
    !(words.length === 2 && monthNumber(words[1] ?? "") && !words[1]?.endsWith("."))
  );
}
