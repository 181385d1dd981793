import type { Candidate, Gazetteer } from "sayso-gazetteer";
import type { Span } from "sayso-record";
import { peopleNamed } from "../names/countries.js";

/** A country or area that the words beside a name put it in. */
export interface Container {
  readonly place: Candidate;
  /** "Paris, Texas" leaves no doubt; "Tripoli in Lebanon" little; the rest of the sentence may speak of something else. */
  readonly sure: boolean;
}

const WORD = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}'’-]*\.?)`;
const NAME = `${WORD}(?: ${WORD}){0,3}`;
const DIRECTION = String.raw`(?:(?:north|south|east|west|central|rural|upstate)(?:ern|east\w*|west\w*)? )*`;
const COMMA = new RegExp(String.raw`^(?:,| \(| -)\s?(?:in )?(?:the )?${DIRECTION}(${NAME})`, "u");
const IN = new RegExp(`^,? in (?:the )?${DIRECTION}(${NAME})`, "u");
const OF = new RegExp(`^ of (?:the )?${DIRECTION}(${NAME})`, "u");
const OWNER = new RegExp(`(${NAME})['’]s (?:[a-z-]+ ){0,4}$`, "u");
const PLACE_NOUN =
  "city|town|village|port|capital|province|region|district|state|area|county|island|suburb|neighbou?rhood|enclave|stronghold|border|hamlet|settlement|resort|camp|base";
const PEOPLE = new RegExp(String.raw`(\p{Lu}[\p{L}'’-]+) (?:[a-z-]+ ){0,2}(?:${PLACE_NOUN}) (?:of )?$`, "u");
const NEAR = 60;
const BEARERS = new Set(["country", "admin1", "admin2", "region", "island"]);

/**
 * The countries and areas that the words beside a name put it in: "Paris, Texas", "Alexandria, La.", "Mosul in Iraq",
 * "Turkey's Hatay province", "the Iraqi city of Mosul". As the gazetteer has them, so "Georgia" may be two.
 */
export function containersOf(text: string, spans: readonly Span[], gazetteer: Gazetteer): Container[] {
  const out: Container[] = [];
  for (const [start, end] of spans) {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    const add = (name: string | undefined, sure: boolean) => {
      for (const place of name ? longest(name, gazetteer) : []) out.push({ place, sure });
    };
    add(COMMA.exec(after)?.[1], true);
    add(IN.exec(after)?.[1], true);
    add(OF.exec(after)?.[1], false);
    add(OWNER.exec(before)?.[1], true);
    const people = PEOPLE.exec(before)?.[1];
    const iso3 = people && peopleNamed(people)?.iso3;
    if (iso3) out.push({ place: countryOf(iso3), sure: true });
  }
  return out;
}

/** The container that the most words of a run name: "La. State Police" begins with one. */
function longest(run: string, gazetteer: Gazetteer): Candidate[] {
  const words = run.replace(/['’]s$/, "").split(" ");
  for (let length = words.length; length > 0; length--) {
    const found = gazetteer.find(words.slice(0, length).join(" ")).filter(({ kind }) => BEARERS.has(kind));
    if (found.length) return found;
  }
  return [];
}

/** A country known by its code alone: enough to tell what lies in it. */
function countryOf(country: string): Candidate {
  const unknown = { lat: 0, lon: 0, population: 0, rank: 0, alternate: false };
  return { id: country, gazetteer: "sayso", name: country, kind: "country", country, precision: "country", ...unknown };
}

/** Whether a place lies in a container, as far as country and area tell. */
export function liesIn(place: Candidate, container: Candidate): boolean {
  if (place.id === container.id || place.kind === "country") return false;
  if (container.kind === "country" || !container.area) return place.country === container.country;
  return place.area === container.area;
}
