import { sql } from "kysely";
import type { Tx } from "../store/tables.js";

/** Of each report, the one that its echo group comes from. */
export async function originsOf(reports: readonly string[], tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; origin: string }>`select reports.id, origins.id as origin
    from json_each(${JSON.stringify([...new Set(reports)])}) as asked
      cross join reports on reports.id = asked.value
      cross join echoes on echoes.report = reports.key and echoes.whole = 1
      cross join echo_groups on echo_groups.key = echoes.echo
      cross join reports as origins on origins.key = echo_groups.origin`.execute(tx);
  return new Map(rows.map(({ id, origin }) => [id, origin]));
}
