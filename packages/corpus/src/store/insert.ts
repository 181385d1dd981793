import { CompiledQuery, type RawBuilder, sql } from "kysely";
import { engineOf } from "./engines.js";
import type { Db, Tables } from "./tables.js";

type ColumnOf<T> = T extends keyof Tables ? keyof Tables[T] & string : never;

/** The statements by which rows are put in and changed, as each database writes them: as many as places in this code that do so. */
const WRITTEN = new Map<string, string>();

/**
 * Puts rows into a table in one go: the same statement for any number of them, which is written once. `conflict` is what follows it, such as
 * `on conflict do nothing`.
 */
export async function insertRows<T extends keyof Tables>(
  db: Db,
  table: T,
  columns: readonly ColumnOf<T>[],
  rows: readonly object[],
  conflict = "",
): Promise<void> {
  if (!rows.length) return;
  await write(db, `insert ${table} (${columns}) ${conflict}`, columns, rows, () => {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    return sql`insert into ${sql.table(table)} (${names})
      select ${names} from ${givenRows(db, table, columns, [])} as given where true ${sql.raw(conflict)}`;
  });
}

/** Changes columns of rows that are there, by their keys, in one go. */
export async function updateRows<T extends keyof Tables>(
  db: Db,
  table: T,
  columns: readonly ColumnOf<T>[],
  rows: readonly object[],
): Promise<void> {
  if (!rows.length) return;
  const all = ["key", ...columns];
  await write(db, `update ${table} (${columns})`, all, rows, () => {
    const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`));
    return sql`update ${sql.table(table)} set ${set}
      from ${engineOf(db).rows(table, all, [])} as given where ${sql.table(table)}.key = given.key`;
  });
}

async function write(
  db: Db,
  which: string,
  columns: readonly string[],
  rows: readonly object[],
  statement: () => RawBuilder<unknown>,
): Promise<void> {
  const engine = engineOf(db);
  const key = `${engine.name} ${which}`;
  let written = WRITTEN.get(key);
  if (written === undefined) {
    written = statement().compile(db).sql;
    WRITTEN.set(key, written);
  }
  await db.executeQuery(CompiledQuery.raw(written, [engine.packed(columns, rows)]));
}

/** Rows as a table that can be joined, with columns of a table of the corpus. */
export function givenRows<T extends keyof Tables>(
  db: Db,
  table: T,
  columns: readonly ColumnOf<T>[],
  rows: readonly object[],
): RawBuilder<unknown> {
  return engineOf(db).rows(table, columns, rows);
}
