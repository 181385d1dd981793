import { sql } from "kysely";
import { texts } from "../store/list.js";
import type { Tx } from "../store/tables.js";

/** Of each report, the one that its echo group comes from. */
export async function originsOf(reports: readonly string[], tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; origin: string }>`select reports.id, origins.id as origin
    from ${texts(tx, new Set(reports))} as asked
      cross join reports cross join echoes cross join echo_groups cross join reports as origins
    where reports.id = asked.value and echoes.report = reports.key and echoes.whole = 1
      and echo_groups.key = echoes.echo and origins.key = echo_groups.origin`.execute(tx);
  return new Map(rows.map(({ id, origin }) => [id, origin]));
}
