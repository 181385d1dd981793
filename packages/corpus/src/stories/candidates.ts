import { type RawBuilder, sql } from "kysely";
import { texts } from "../store/list.js";
import type { Tx } from "../store/tables.js";
import { type Features, townOf } from "./features.js";
import { LONGEST_DAYS, SAME_TOWN_KM, UNDATED_DAYS } from "./match.js";

/** A node that has just been put in. */
export interface Fresh {
  key: number;
  /** Its neighbourhood so far: its own. */
  near: number;
  family: string;
  country: string;
  begins: string;
  ends: string;
  features: Features;
}

/**
 * Nodes of other neighbourhoods that may match one, as far as columns tell: of its family and country, at a time and in a place that may
 * be its own. By days that are farther apart than an undated report may lie from what it tells, none is matched, nor one town with another.
 * Most tell of one day: those have an index of their own, so that the long ones do not have a month of them looked at.
 */
export async function candidates(
  { near, family, country, begins, ends, features }: Fresh,
  tx: Tx,
): Promise<readonly { near: number; features: string }[]> {
  // A clash on a border lies in either state.
  const states = features.between?.states ?? [];
  const lies = states.includes(country) ? sql`country in ${texts(tx, states)}` : sql`country = ${country}`;
  const [first, last] = [shifted(begins, -UNDATED_DAYS), shifted(ends, UNDATED_DAYS)];
  const alike = sql`select near, features from nodes
    where family = ${family} and ${lies} and near <> ${near} and ${mayLieIn(townOf(features))}`;
  const { rows } = await sql<{ near: number; features: string }>`
    ${alike} and begins = ends and begins between ${first} and ${last}
    union all ${alike} and begins <> ends and ends >= ${first}
      and begins between ${shifted(first, -LONGEST_DAYS)} and ${last}`.execute(tx);
  return rows;
}

/** A condition: no town is known, or it may be the one that is given. */
function mayLieIn({ lat, lon }: ReturnType<typeof townOf>): RawBuilder<boolean> {
  if (lat === null || lon === null) return sql`true`;
  const [north, east] = [SAME_TOWN_KM / KM_OF_A_DEGREE, SAME_TOWN_KM / KM_OF_A_DEGREE / cosine(lat)];
  // Across the date line and near a pole degrees tell nothing.
  const beside = east > 1 || Math.abs(lon) + east > 180 ? sql`true` : sql`lon between ${lon - east} and ${lon + east}`;
  return sql`(lat is null or (lat between ${lat - north} and ${lat + north} and ${beside}))`;
}
/** A little less than any degree of latitude has: no town is left out. */
const KM_OF_A_DEGREE = 110;

/** Of the parallel one degree nearer to the pole: no town is left out there either. */
function cosine(degrees: number): number {
  return Math.cos(((Math.abs(degrees) + 1) * Math.PI) / 180);
}

/** A day some days later; nothing moves where no day is known. */
function shifted(day: string, by: number): string {
  if (!day) return day;
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
