import { lexicon } from "../lexicon/lexicon.js";
import { normalForm } from "./normal-form.js";

export interface Country {
  readonly name: string;
  readonly iso3: string;
}

/** What a word says of a people: "Iraqi" (of a state), "Kurdish", "Shi'ite". */
export interface People {
  /** The word that all forms of one people share: the state's first adjective, or the people's name. */
  readonly name: string;
  readonly kind: "state" | "people" | "region" | "religion" | "movement";
  /** ISO 3166-1 alpha-3, where the people is a state's or lives in one. */
  readonly iso3?: string;
}

interface Peoples {
  readonly countries: ReadonlyMap<string, Country>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly peoples: ReadonlyMap<string, People>;
  readonly mostWords: number;
}

const split = (cell: string) => cell.split("|").filter(Boolean);
const kinds = ["people", "region", "religion", "movement"] as const;

let loaded: Peoples | undefined;
function known(): Peoples {
  if (loaded) return loaded;
  const countries = new Map<string, Country>();
  const capitals = new Map<string, string>();
  const peoples = new Map<string, People>();
  for (const entry of lexicon("countries.tsv", ["name", "iso3", "adjectives", "peoples", "aliases", "capitals"])) {
    const country = { name: entry.name, iso3: entry.iso3 };
    for (const name of [entry.name, ...split(entry.aliases)]) countries.set(keyOf(name), country);
    for (const capital of split(entry.capitals)) capitals.set(keyOf(capital), entry.iso3);
    const adjectives = split(entry.adjectives);
    const words = [...adjectives, ...split(entry.peoples)];
    for (const word of words) {
      // "Congolese" and "Dominican" serve two states; the later, larger one keeps the word.
      peoples.set(keyOf(word), { name: adjectives[0] ?? entry.name, kind: "state", iso3: entry.iso3 });
    }
  }
  for (const entry of lexicon("peoples.tsv", ["name", "adjectives", "peoples", "kind", "country"])) {
    const kind = kinds.find((one) => one === entry.kind) ?? "people";
    for (const word of [entry.name, ...split(entry.adjectives), ...split(entry.peoples)]) {
      peoples.set(keyOf(word), { name: entry.name, kind, ...(entry.country && { iso3: entry.country }) });
    }
  }
  const mostWords = Math.max(...[...countries.keys(), ...peoples.keys()].map((key) => key.split(" ").length));
  loaded = { countries, capitals, peoples, mostWords };
  return loaded;
}

/** "US" and "us" differ by their capitals alone, so short names keep them. */
function keyOf(name: string): string {
  const key = normalForm(name);
  return key.length <= 2 ? key.toUpperCase() : key;
}

function find<T>(map: ReadonlyMap<string, T>, name: string): T | undefined {
  const key = normalForm(name);
  if (key.length > 2) return map.get(key);
  return /^(?:the\s+)?\p{Lu}/iu.test(name) && /\p{Lu}{2}|\p{Lu}\.\s?\p{Lu}/u.test(name)
    ? map.get(key.toUpperCase())
    : undefined;
}

/** The state that a name or alias names ("Britain", "U.S.", "the UK"). */
export function countryNamed(name: string): Country | undefined {
  return find(known().countries, name);
}

/** The state whose capital has this name ("Ankara" → "TUR"), as ISO 3166-1 alpha-3. */
export function countryOfCapital(name: string): string | undefined {
  return find(known().capitals, name);
}

/** The people that an adjective or noun names ("Iraqi", "Turks", "Shi'ite"). */
export function peopleNamed(word: string): People | undefined {
  return find(known().peoples, word);
}

/** How many words the longest name of a state or people has. */
export function longestPeople(): number {
  return known().mostWords;
}
