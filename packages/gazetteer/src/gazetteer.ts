import { SaysoError } from "sayso-record";
import { fold } from "./fold.js";
import { isPlaceKind, type PlaceKind, type Precision, precisionOf } from "./kinds.js";
import { wordings } from "./wording.js";

/** A place that bears a name. */
export interface Candidate {
  /** GeoNames' number; of areas its code ("IQ.15"); of our own places "sayso:" and the name. */
  readonly id: string;
  readonly gazetteer: "geonames" | "sayso";
  /** The place's own name, which may be another than the one looked up. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-3; absent where several share the place. */
  readonly country?: string;
  /** Name of the first-level area. */
  readonly admin1?: string;
  /** Id of the first-level area; its own id when it is one. */
  readonly area?: string;
  readonly population: number;
  readonly precision: Precision;
  /** How likely the place is meant where nothing else is known: log10 of the population, moved by what it is. */
  readonly rank: number;
  /** Whether the name looked up is only another name of the place. */
  readonly alternate: boolean;
}

export interface Gazetteer {
  /**
   * The places of that name, the likeliest first; none when the name is unknown. Case, accents, apostrophes,
   * hyphens, an Arabic article and words such as "province" or "city of" do not matter, but the latter say what
   * kind of place it is; "northern Iraq" gives Iraq with precision "region".
   */
  find(name: string): readonly Candidate[];
}

const FORMAT = "sayso-gazetteer/1";
const LINE_END = 10;
const TAB = 9;
/** An alternate name ranks a place ten times smaller, as in scripts/build.py. */
const ALTERNATE = 1;

/**
 * A gazetteer over the unpacked bytes of data/gazetteer.txt.gz (scripts/build.py describes the format).
 * Nothing is parsed until it is asked for. Throws GAZETTEER_FORMAT where the bytes are something else.
 */
export function createGazetteer(bytes: Uint8Array): Gazetteer {
  const headEnd = bytes.indexOf(LINE_END);
  const [format, placesLength, namesLength] = latin(bytes.subarray(0, Math.max(0, Math.min(headEnd, 80)))).split("\t");
  const placesAt = headEnd + 1;
  const namesAt = placesAt + Number(placesLength);
  const end = namesAt + Number(namesLength);
  if (format !== FORMAT || end !== bytes.length) {
    throw new SaysoError("GAZETTEER_FORMAT", {
      what: "these bytes are no gazetteer",
      value: format ?? "",
      remedy: "Give the unpacked bytes of data/gazetteer.txt.gz of this version of sayso-gazetteer.",
    });
  }
  const places = bytes.subarray(placesAt, namesAt);
  const names = bytes.subarray(namesAt, end);
  const known = new Map<string, readonly Candidate[]>();

  return {
    find(name) {
      const key = fold(name);
      let found = known.get(key);
      if (!found) {
        found = look(places, names, key);
        known.set(key, found);
      }
      return found;
    },
  };
}

function look(places: Uint8Array, names: Uint8Array, folded: string): readonly Candidate[] {
  for (const { key, kinds, part } of wordings(folded)) {
    const refs = references(names, key);
    if (!refs) continue;
    let found = refs.split(" ").flatMap((ref) => placeAt(places, ref) ?? []);
    if (kinds) found = found.filter(({ kind }) => kinds.includes(kind));
    if (part) found = found.map((place) => ({ ...place, precision: "region" }));
    if (found.length) return found;
  }
  return [];
}

/** The second cell of the line that begins with `key`, by bisection over the sorted lines. */
function references(names: Uint8Array, key: string): string | undefined {
  const wanted = new TextEncoder().encode(key);
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = names.lastIndexOf(LINE_END, middle - 1) + 1;
    const order = middle === 0 ? compare(names, 0, wanted) : compare(names, start, wanted);
    const end = names.indexOf(LINE_END, start);
    if (order === 0) return latin(names.subarray(start + wanted.length + 1, end));
    if (order < 0) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** Whether the key of the line at `start` sorts before, at or after `wanted`. */
function compare(names: Uint8Array, start: number, wanted: Uint8Array): number {
  for (let i = 0; i < wanted.length; i++) {
    const there = names[start + i] ?? TAB;
    if (there === TAB) return -1;
    const order = there - (wanted[i] ?? 0);
    if (order !== 0) return order;
  }
  return names[start + wanted.length] === TAB ? 0 : 1;
}

function placeAt(places: Uint8Array, ref: string): Candidate | undefined {
  const alternate = ref.endsWith("~");
  const cells = lineAt(places, alternate ? ref.slice(0, -1) : ref);
  const [id = "", name = "", kind = "", lat = "", lon = "", country = "", areaAt = "", population = "", rank = ""] =
    cells;
  if (!isPlaceKind(kind)) return undefined;
  const [areaId, areaName] = kind === "admin1" ? [id, name] : areaAt ? lineAt(places, areaAt) : [];
  return {
    id,
    gazetteer: id.startsWith("sayso:") ? "sayso" : "geonames",
    name,
    kind,
    lat: Number(lat),
    lon: Number(lon),
    ...(country ? { country } : {}),
    ...(areaName ? { admin1: areaName } : {}),
    ...(areaId ? { area: areaId } : {}),
    population: Number(population),
    precision: precisionOf(kind),
    rank: Math.round(10 * (Number(rank) - (alternate ? ALTERNATE : 0))) / 10,
    alternate,
  };
}

function lineAt(places: Uint8Array, base36: string): string[] {
  const start = Number.parseInt(base36, 36);
  return new TextDecoder().decode(places.subarray(start, places.indexOf(LINE_END, start))).split("\t");
}

/** Bytes of plain ASCII as a string. */
const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
