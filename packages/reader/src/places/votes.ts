import type { Gazetteer } from "sayso-gazetteer";
import { fold } from "sayso-gazetteer";
import { countryNamed, peopleNamed } from "../names/countries.js";

/** How often a report names a country or an area, in whatever words ("Texas", "Texas Rangers", "Tex.", "Iraqi"). */
export interface Votes {
  /** Name of the toponym → votes by ISO alpha-3 or id of an area; a name's own votes can be told from the others'. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly total: ReadonlyMap<string, number>;
}

const CAPITALISED = /(?:\p{Lu}\.)+|\p{Lu}[\p{L}'’-]*\.?/gu;
const MOST_WORDS = 4;
/** A name must be this much likelier an area than a town to speak for the area ("Texas", not "Paris"). */
const AREA_KINDS = new Set(["country", "admin1", "admin2", "region"]);

/** Counts the countries and areas that the text names, also inside longer names. */
export function votesOf(text: string, gazetteer: Gazetteer): Votes {
  const byName = new Map<string, Map<string, number>>();
  const total = new Map<string, number>();
  const vote = (name: string, place: string, weight: number) => {
    const key = fold(name);
    const own = byName.get(key) ?? new Map<string, number>();
    byName.set(key, own.set(place, (own.get(place) ?? 0) + weight));
    total.set(place, (total.get(place) ?? 0) + weight);
  };
  const runs = runsOf(text);
  for (const words of runs) {
    for (let at = 0; at < words.length; ) {
      let length = Math.min(MOST_WORDS, words.length - at);
      for (; length > 0; length--) {
        const name = words.slice(at, at + length).join(" ");
        const places = placesOf(name, gazetteer);
        if (!places.length) continue;
        for (const place of places) vote(name, place, 1 / places.length);
        break;
      }
      at += Math.max(1, length);
    }
  }
  return { byName, total };
}

/** Runs of capitalised words with nothing but spaces between them. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let end = -1;
  for (const match of text.matchAll(CAPITALISED)) {
    const word = match[0].replace(/['’]s$/, "");
    const before = text.slice(end, match.index);
    const run = runs.at(-1);
    if (run && end >= 0 && /^ ?$/.test(before) && run.length < 12) run.push(word);
    else runs.push([word]);
    end = match.index + match[0].length;
  }
  return runs;
}

/** The countries and areas that a name speaks for. */
function placesOf(name: string, gazetteer: Gazetteer): string[] {
  const country = countryNamed(name) ?? peopleNamed(name);
  if (country?.iso3) return [country.iso3];
  if (name.length < 3 && !/^[A-Z]{2}$/.test(name)) return [];
  const candidates = gazetteer.find(name);
  const best = candidates[0];
  if (
    !best ||
    !AREA_KINDS.has(best.kind) ||
    (best.precision === "region") !== (best.kind === "admin2" || best.kind === "region")
  )
    return [];
  if (best.kind === "country") return best.country ? [best.country] : [];
  if (best.kind === "admin2") {
    // "Henry County" stands in ten states: each gets a share, so that they agree with what else is named.
    const areas = new Set(candidates.flatMap(({ kind, area }) => (kind === "admin2" && area ? [area] : [])));
    return fold(name).includes(" ") ? [...areas] : [];
  }
  // Postal codes ("IN", "OR", "ME") are words of headlines in capitals: they speak only behind a comma, see containers.ts.
  if (/^[A-Z]{2}$/.test(name)) return [];
  return best.area && best.country ? [best.area, best.country] : best.country ? [best.country] : [];
}

/** The votes for a place from all names but one. */
export function votesFor(votes: Votes, place: string | undefined, apartFrom: string): number {
  if (!place) return 0;
  return (votes.total.get(place) ?? 0) - (votes.byName.get(fold(apartFrom))?.get(place) ?? 0);
}
