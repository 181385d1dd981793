import type { Tx } from "../store/tables.js";

/** Of each report, the one that its echo group comes from. */
export async function originsOf(reports: readonly string[], tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom("reports")
    .innerJoin("echoes", "echoes.report", "reports.key")
    .innerJoin("echo_groups", "echo_groups.key", "echoes.echo")
    .innerJoin("reports as origins", "origins.key", "echo_groups.origin")
    .select(["reports.id", "origins.id as origin"])
    .where("reports.id", "in", [...new Set(reports)])
    .where("echoes.whole", "=", 1)
    .execute();
  return new Map(rows.map(({ id, origin }) => [id, origin]));
}
