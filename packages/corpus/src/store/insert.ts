import { type RawBuilder, sql } from "kysely";
import { engineOf } from "./engines.js";
import type { Db, Tables } from "./tables.js";

type ColumnOf<T> = T extends keyof Tables ? keyof Tables[T] & string : never;

/**
 * Puts rows into a table in one go: the same statement for any number of them. `conflict` is what follows it, such as
 * `on conflict do nothing`.
 */
export async function insertRows<T extends keyof Tables>(
  db: Db,
  table: T,
  columns: readonly ColumnOf<T>[],
  rows: readonly object[],
  conflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  if (!rows.length) return;
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from ${givenRows(db, table, columns, rows)} as given where true ${conflict}`.execute(db);
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
