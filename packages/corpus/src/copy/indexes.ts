import { sql } from "kysely";
import type { Engine } from "../store/engine.js";
import type { Tx } from "../store/tables.js";

/**
 * Fills tables without their indexes and makes those afterwards, in one transaction. An index that grows row by row is written all over
 * again and again: of a hundred thousand reports, a file that was filled in one transaction grew to many times its size and was never done.
 */
export async function withoutIndexes(engine: Engine, target: Tx, fill: () => Promise<void>): Promise<void> {
  const { rows } = await engine.indexes.execute(target);
  for (const { name } of rows) await sql`drop index ${sql.table(name)}`.execute(target);
  await fill();
  for (const { statement } of rows) await sql.raw(statement).execute(target);
}
