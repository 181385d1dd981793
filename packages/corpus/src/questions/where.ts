import { SaysoError } from "sayso-record";
import { stateCode } from "../actors/states.js";
import type { Db } from "../store/tables.js";
import { distance } from "../stories/features.js";

/** Kilometres of a degree of latitude. */
const DEGREE = 111.2;

/** Places that a question is about: their keys in the corpus, or a whole state. */
export interface Places {
  keys: number[];
  country?: string;
}

/**
 * What a name stands for in a corpus: a state with all that lies in it, a province, a town; or, with `within`, all that lies
 * so many kilometres around it or around "36.34,43.13". Throws QUESTION_PLACE where nothing of that name is in the corpus.
 */
export async function placesNamed(name: string, within: number | undefined, db: Db): Promise<Places> {
  const code = stateCode(name);
  if (code && within === undefined) return { keys: await keysIn(code, db), country: code };
  const centres = await centresOf(name, db);
  if (within === undefined) return { keys: centres.flatMap(({ key }) => (key === undefined ? [] : [key])) };
  const keys = new Set<number>();
  for (const centre of centres) for (const key of await around(centre, within, db)) keys.add(key);
  return { keys: [...keys] };
}

async function keysIn(country: string, db: Db): Promise<number[]> {
  const rows = await db.selectFrom("places").select("key").where("country", "=", country).execute();
  return rows.map(({ key }) => key);
}

async function centresOf(name: string, db: Db): Promise<{ key?: number; lat: number; lon: number }[]> {
  const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(name) ?? [];
  if (lat && lon) return [{ lat: Number(lat), lon: Number(lon) }];
  const rows = await db
    .selectFrom("places")
    .select(["key", "lat", "lon"])
    .where((of) => of(of.fn<string>("lower", ["name"]), "=", name.toLowerCase()))
    .execute();
  if (rows.length > 0) return rows;
  const entities = await db
    .selectFrom("entities")
    .innerJoin("places", "places.key", "entities.place")
    .select(["places.key", "places.lat", "places.lon"])
    .distinct()
    .where("entities.name", "=", name)
    .execute();
  if (entities.length > 0) return entities;
  throw new SaysoError("QUESTION_PLACE", {
    what: "no report of the corpus names such a place",
    value: name,
    remedy: "Write a town, a province or a state as the reports do, or a point as 36.34,43.13.",
  });
}

async function around({ lat, lon }: { lat: number; lon: number }, km: number, db: Db): Promise<number[]> {
  const high = km / DEGREE;
  const wide = km / (DEGREE * Math.max(0.01, Math.cos((lat * Math.PI) / 180)));
  const rows = await db
    .selectFrom("places")
    .select(["key", "lat", "lon"])
    .where("lat", ">=", lat - high)
    .where("lat", "<=", lat + high)
    .where("lon", ">=", lon - wide)
    .where("lon", "<=", lon + wide)
    // The middle of a country or a province is no place where something happened.
    .where("precision", "in", ["point", "city"])
    .execute();
  return rows.filter((row) => distance(row, { lat, lon }) <= km).map(({ key }) => key);
}
