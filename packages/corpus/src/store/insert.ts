import { sql } from "kysely";
import type { Db, Tables } from "./tables.js";

/** Puts rows into a table in one go, as JSON: the same statement for any number of them. */
export async function insertRows<T extends keyof Tables>(
  db: Db,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  rows: readonly object[],
): Promise<void> {
  if (!rows.length) return;
  const values = columns.map((_, at) => sql`value ->> ${sql.lit(at)}`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(values)} from json_each(${JSON.stringify(rows.map((row) => listed(row, columns)))})`.execute(db);
}

/** The values of a row, in the order of the columns. */
function listed(row: object, columns: readonly string[]): unknown[] {
  return columns.map((column) => Reflect.get(row, column) ?? null);
}
