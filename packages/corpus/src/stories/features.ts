import type { Place } from "sayso-record";

/** What two tellings are compared by. Days are ISO dates, inclusive. */
export interface Features {
  /** Type family: assault, hold, release, AGREE …; for relations their type. */
  family: string;
  /** A relation is the same whenever it is told: it has no day or place. */
  relation?: true;
  /** Told as done (or not done), as planned, or as no more than talk: called for, threatened, possible. */
  mood: "real" | "planned" | "talk";
  /** The days that the report gives. */
  from?: string;
  to?: string;
  /** Days on which the report puts other happenings of the kind, there. */
  otherDays?: string[];
  /** Without a day, and spoken of as known. */
  known?: true;
  /** Which of the happenings that its report sets apart from each other: `REPORT 2`. */
  oneOf?: string;
  /** The day on which it was published. */
  published?: string;
  place?: Where;
  country?: string;
  /** The two states of whose border it is told, and whether the report calls it one. */
  between?: { states: string[]; told: boolean };
  /** What was hit, by what, when in the day (data/happening-words.tsv). */
  targets: string[];
  /** Told by the one who did it: what he says he hit is not what others say was hit. */
  owned?: true;
  means: string[];
  parts: string[];
  /** What registry data knows them by, or the forms of their names. */
  actors: string[];
  recipients: string[];
  /** Forms of the names of places that no gazetteer knows. */
  spots?: string[];
  /** Forms of the names of villages that no gazetteer knows: two of them are two places. */
  villages?: string[];
  /** Nouns of those who have none: "worker". */
  heads: string[];
  figures: Tolls;
  /** A person put it apart from those that it would go with. */
  apart?: string;
}

export type Where = Pick<Place, "gazetteer" | "id" | "name" | "lat" | "lon" | "country" | "admin1" | "precision">;

/** What two places are compared by. */
export function whereOf({ gazetteer, id, name, lat, lon, country, admin1, precision }: Place): Where {
  return { gazetteer, id, name, lat, lon, precision, ...(country && { country }), ...(admin1 && { admin1 }) };
}

/** How closely a place is known: 3 a town or a point in one, 2 a province, 1 a country or less. */
export function closeness({ precision }: Pick<Where, "precision">): number {
  if (precision === "city" || precision === "point") return TOWN;
  return precision === "admin1" ? PROVINCE : 1;
}
export const TOWN = 3;
export const PROVINCE = 2;

/** Where the town lies in which something happened; nothing where no town is known. */
export function townOf({ place }: Pick<Features, "place">): { lat: number | null; lon: number | null } {
  if (!place || closeness(place) !== TOWN) return { lat: null, lon: null };
  return { lat: place.lat, lon: place.lon };
}

/** The lowest and highest number of each kind. */
export type Tolls = Record<string, [low: number, high: number]>;

const EARTH = 6371;

/** Kilometres between two places, along the earth. */
export function distance(a: Pick<Where, "lat" | "lon">, b: Pick<Where, "lat" | "lon">): number {
  const [p, q] = [radians(a.lat), radians(b.lat)];
  const h = Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

const DAY = 86_400_000;

/** Days between two intervals; 0 where they touch. */
export function gapOf(a: { from: string; to: string }, b: { from: string; to: string }): number {
  if (a.from <= b.to && b.from <= a.to) return 0;
  const [early, late] = a.to < b.from ? [a.to, b.from] : [b.to, a.from];
  return Math.round((Date.parse(late) - Date.parse(early)) / DAY);
}
