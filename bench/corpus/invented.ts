import type { Place } from "sayso-record";
import { Chance } from "./chance.js";

const SYLLABLES =
  "ba ker do lim sha ru ne tol va mir ga zen ho pel ti dar su mon fa rek li nor ca jel pu wes yo kan".split(" ");

/** How many names, words and places the invented reports share. */
const NAMES = 20_000;
const WORDS = 20_000;
const PLACES = 2_000;

/** How many words there are of four syllables, and a step that goes through all of them, far from one to the next. */
const SPELLED = SYLLABLES.length ** 4;
const STEP = 48_271;

/** A word of its own for each number. Words of near numbers are not alike, or else one name would be taken for a misspelt other. */
function spelled(number: number): string {
  let word = "";
  let left = ((number + 1) * STEP) % SPELLED;
  for (let at = 0; at < 4; at++) {
    word += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
}

const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

export function name(chance: Chance): string {
  return capital(spelled(chance.few(NAMES)));
}

export function word(chance: Chance): string {
  return spelled(NAMES + chance.few(WORDS));
}

/** A place; near others, as wars are. */
export function place(chance: Chance): Place {
  const number = chance.few(PLACES);
  const own = new Chance(number);
  const front = own.below(20);
  return {
    lat: -10 + ((front * 37) % 60) + own.next() * 6,
    lon: -80 + ((front * 53) % 200) + own.next() * 6,
    name: capital(spelled(NAMES + WORDS + number)),
    gazetteer: "invented",
    id: `${number}`,
    precision: "city",
  };
}
