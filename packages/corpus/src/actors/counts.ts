import { type RawBuilder, sql } from "kysely";
import { givenRows } from "../store/insert.js";
import { numbers } from "../store/list.js";
import type { Tx } from "../store/tables.js";
import { TALLIED, type Tally, together } from "./tally.js";

/** What each of some reports tells of profiles, by their keys. */
type Told = readonly ReadonlyMap<number, Tally>[];

/** Counts reports and what they tell (or takes them away) for profiles. */
export async function countProfiles(reports: Told, by: 1 | -1, tx: Tx): Promise<void> {
  await add("profiles", "key", sumsOf(reports.flatMap((report) => [...report])), by, tx);
}

/** Does so for the actors of those that stay where they are. Not for those that were just counted as a whole. */
export async function countActors(
  reports: Told,
  by: 1 | -1,
  tx: Tx,
  counted: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { rows } = await sql<{ key: number; actor: string }>`
    select key, actor from profiles where key in ${numbers(
      tx,
      new Set(reports.flatMap((report) => [...report.keys()])),
    )}`.execute(tx);
  const actorOf = new Map(rows.map(({ key, actor }) => [key, actor]));
  const told = reports.flatMap((report) => {
    const own = new Map<string, Tally>();
    for (const [profile, tally] of report) {
      const actor = actorOf.get(profile);
      if (actor === undefined || counted.has(actor)) continue;
      const known = own.get(actor);
      own.set(actor, known ? together([known, tally]) : tally);
    }
    return [...own];
  });
  await add("actors", "id", sumsOf(told), by, tx);
}

interface Counted extends Tally {
  reports: number;
}

/** How many reports there are of each, and what they tell together. */
function sumsOf<Key>(told: readonly (readonly [Key, Tally])[]): Map<Key, Counted> {
  const all = new Map<Key, Counted>();
  for (const [key, tally] of told) {
    const known = all.get(key);
    all.set(key, { ...(known ? together([known, tally]) : tally), reports: (known?.reports ?? 0) + 1 });
  }
  return all;
}

const COUNTED = ["reports", ...TALLIED] as const;

async function add(
  table: "profiles" | "actors",
  key: "key" | "id",
  counted: ReadonlyMap<number | string, Counted>,
  by: 1 | -1,
  tx: Tx,
): Promise<void> {
  if (counted.size === 0) return;
  const rows = [...counted].map(([of, more]) => ({ [key]: of, ...more }));
  await sql`update ${sql.table(table)} set ${sql.join(COUNTED.map((name) => more(table, name, by)))}
    from ${given(table, tx, rows)} as given
    where ${sql.ref(`${table}.${key}`)} = ${sql.ref(`given.${key}`)}`.execute(tx);
}

function more(table: string, name: string, by: 1 | -1): RawBuilder<unknown> {
  return sql`${sql.ref(name)} = ${sql.ref(`${table}.${name}`)} + ${sql.lit(by)} * ${sql.ref(`given.${name}`)}`;
}

function given(table: "profiles" | "actors", tx: Tx, rows: readonly object[]): RawBuilder<unknown> {
  return table === "profiles"
    ? givenRows(tx, "profiles", ["key", ...COUNTED], rows)
    : givenRows(tx, "actors", ["id", ...COUNTED], rows);
}
