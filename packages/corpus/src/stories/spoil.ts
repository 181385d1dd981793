import { sql } from "kysely";
import { numbers } from "../store/list.js";
import type { Tx } from "../store/tables.js";

/** Has the stories of nodes told anew. */
export async function spoilNodes(nodes: readonly number[], tx: Tx): Promise<void> {
  if (nodes.length === 0) return;
  await sql`update stories set stale = 1 where stale = 0 and key in (
    select story from nodes where key in ${numbers(tx, nodes)}
  )`.execute(tx);
}

/** Has the stories told anew that reports tell, by their keys. */
export async function spoilReports(reports: readonly number[], tx: Tx): Promise<void> {
  if (reports.length === 0) return;
  await sql`update stories set stale = 1 where stale = 0 and key in (
    select nodes.story from tellings join nodes on nodes.key = tellings.node where tellings.report in ${numbers(tx, reports)}
  )`.execute(tx);
}
