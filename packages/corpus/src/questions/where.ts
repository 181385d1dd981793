import { sql } from "kysely";
import { SaysoError } from "sayso-record";
import { stateCode } from "../actors/states.js";
import { casings } from "../store/casings.js";
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
 * Where a question asks for: a state or a province with all that lies in it, a town; or, with `within`, all that lies
 * so many kilometres around it or around "36.34,43.13". Nothing where it asks for no place. Throws QUESTION_PLACE where nothing of
 * that name is in the corpus, QUESTION_NOT_UNDERSTOOD where it says how far, and not around what.
 */
export async function placesAsked(
  { place: name, within }: { place?: string | undefined; within?: number | undefined },
  db: Db,
): Promise<Places | undefined> {
  if (name === undefined) {
    if (within !== undefined) throw aroundNothing(within);
    return undefined;
  }
  const code = stateCode(name);
  if (code && within === undefined) return { keys: await keysIn(code, db), country: code };
  const centres = await centresOf(name, db);
  if (within === undefined) {
    const keys = centres.flatMap(({ key }) => (key === undefined ? [] : [key]));
    // "Idlib" is a town and a province: who names it asks for both, whether or not a report names the province.
    const inside = [...(await keysInProvinces(centres, db)), ...(await townsIn(name, db)).map(({ key }) => key)];
    return { keys: [...new Set([...keys, ...inside])] };
  }
  const keys = new Set<number>();
  for (const centre of centres) for (const key of await around(centre, within, db)) keys.add(key);
  return { keys: [...keys] };
}

async function keysIn(country: string, db: Db): Promise<number[]> {
  const rows = await db.selectFrom("places").select("key").where("country", "=", country).execute();
  return rows.map(({ key }) => key);
}

/** What lies in those of the places that are provinces. */
async function keysInProvinces(centres: readonly Centre[], db: Db): Promise<number[]> {
  const keys: number[] = [];
  for (const { precision, name, country } of centres) {
    if (precision !== "admin1" || name === undefined) continue;
    const lies = db.selectFrom("places").select("key").where("admin1", "=", name);
    const rows = await (country ? lies.where("country", "=", country) : lies).execute();
    keys.push(...rows.map(({ key }) => key));
  }
  return keys;
}

interface Centre {
  key?: number;
  lat: number;
  lon: number;
  name?: string;
  country?: string | null;
  precision?: string;
}

const COLUMNS = ["places.key", "lat", "lon", "places.name", "places.country", "precision"] as const;

async function centresOf(name: string, db: Db): Promise<Centre[]> {
  const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(name) ?? [];
  if (lat && lon) return [{ lat: Number(lat), lon: Number(lon) }];
  const rows = await db.selectFrom("places").select(COLUMNS).where(sql`lower(name)`, "in", casings(name)).execute();
  if (rows.length > 0) return rows;
  const entities = await db
    .selectFrom("entities")
    .innerJoin("places", "places.key", "entities.place")
    .select(COLUMNS)
    .distinct()
    .where("entities.name", "=", name)
    .execute();
  if (entities.length > 0) return entities;
  // A province that no report names, though it does name towns there.
  const towns = await townsIn(name, db);
  if (towns.length > 0) return towns;
  throw new SaysoError("QUESTION_PLACE", {
    what: "no report of the corpus names such a place",
    value: name,
    remedy: "Write a town, a province or a state as the reports do, or a point as 36.34,43.13.",
  });
}

/** The places of the corpus that lie in the province of that name. */
function townsIn(name: string, db: Db) {
  return db.selectFrom("places").select(COLUMNS).where(sql`lower(admin1)`, "in", casings(name)).execute();
}

function aroundNothing(within: number): SaysoError {
  return new SaysoError("QUESTION_NOT_UNDERSTOOD", {
    what: "kilometres around no place",
    value: within,
    remedy: "Say around which, a town or a point: --place 36.34,43.13 --within 50.",
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
