import type { Place } from "sayso-record";
import { Chance } from "./chance.js";
import { WARS, type War } from "./wars.js";

const SYLLABLES =
  "ba ker do lim sha ru ne tol va mir ga zen ho pel ti dar su mon fa rek li nor ca jel pu wes yo kan".split(" ");

/** How many words the invented reports share. */
const WORDS = 20_000;
/** Of each war: how many words its names are made of, how many persons and bodies have names, how many places are fought over. */
const NAMES = 2000;
const PERSONS = 3000;
const BODIES = 200;
const TOWNS = 300;
const PROVINCES = 20;
/** How many of those come as often as each other, more or less: nobody is in every fifteenth report. */
const COMMON = 10;

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

/** The first name of a war, and its first place: no two words of different kinds are the same. */
const ofNames = ({ number }: War) => WORDS + number * NAMES;
const ofPlaces = ({ number }: War) => WORDS + WARS.length * NAMES + number * (TOWNS + PROVINCES);

export function word(chance: Chance): string {
  return spelled(chance.few(WORDS));
}

/** What a report is about: some wars are told of far more than others. */
export function war(chance: Chance): War {
  const found = WARS[chance.few(WARS.length)];
  if (!found) throw new RangeError("there is no such war");
  return found;
}

/** A word that somebody or something of a war is named by. */
export function name(chance: Chance, of: War): string {
  return capital(spelled(ofNames(of) + chance.some(NAMES, 2 * COMMON)));
}

/** Somebody of a war whom reports name again and again: the words of the name, one after the other. */
export function somebody(kind: "person" | "body", chance: Chance, of: War): () => string {
  const who = kind === "person" ? chance.some(PERSONS, COMMON) : PERSONS + chance.some(BODIES, COMMON);
  const own = new Chance(who * WARS.length + of.number);
  return () => name(own, of);
}

/** A place of a war, as exactly known as another: the country, one of its provinces, one of its towns; near others, as wars are. */
export function place(chance: Chance, of: War, precision: Place["precision"] = "city"): Place {
  const { number: front, country } = of;
  const [lat, lon] = [-10 + ((front * 37) % 60), -80 + ((front * 53) % 200)];
  const invented = { gazetteer: "invented", country } as const;
  if (precision === "country")
    return { ...invented, id: country, name: of.name, lat: lat + 3, lon: lon + 3, precision };
  const isTown = precision !== "admin1" && precision !== "region";
  const number = isTown ? chance.some(TOWNS, COMMON) : TOWNS + chance.some(PROVINCES, COMMON);
  const own = new Chance(ofPlaces(of) + number);
  return {
    ...invented,
    id: `${ofPlaces(of) + number}`,
    name: capital(spelled(ofPlaces(of) + number)),
    lat: lat + own.next() * 6,
    lon: lon + own.next() * 6,
    precision: isTown ? "city" : "admin1",
    ...(isTown && { admin1: `${number % PROVINCES}` }),
    ...(!isTown && { admin1: `${number - TOWNS}` }),
  };
}
