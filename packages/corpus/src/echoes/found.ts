import { numbers, texts } from "../store/list.js";
import type { Db } from "../store/tables.js";
import type { OriginReason } from "./origin.js";

/** What a report is told to be an echo of. */
export interface FoundEcho {
  /** Its echo group: the id of one of its reports, the smallest. */
  echo: string;
  /** The report that the group most likely comes from, and what settled that. */
  origin: string;
  because: OriginReason;
  /** Of a round-up: other groups of which it holds a piece. */
  beside?: string[];
}

/** The echo group of each report, by their keys. Reports that are withdrawn are in none. */
export async function echoesOf(reports: readonly number[], db: Db): Promise<Map<number, FoundEcho>> {
  const found = new Map<number, FoundEcho>();
  if (!reports.length) return found;
  const rows = await db
    .selectFrom("echoes")
    .innerJoin("echo_groups", "echo_groups.key", "echoes.echo")
    .innerJoin("reports as name", "name.key", "echoes.echo")
    .innerJoin("reports as origin", "origin.key", "echo_groups.origin")
    .select(["report", "whole", "name.id as echo", "origin.id as origin", "decided", "earliest", "fullest", "credited"])
    .where("report", "in", numbers(db, reports))
    .orderBy("whole", "desc")
    .orderBy("name.id")
    .execute();
  for (const { report, whole, echo, origin, decided, earliest, fullest, credited } of rows) {
    const own = found.get(report);
    if (whole) {
      const because = {
        decided,
        earliest: earliest === 1,
        fullest: fullest === 1,
        ...(credited !== null && { credited }),
      };
      found.set(report, { echo, origin, because });
    } else if (own) own.beside = [...(own.beside ?? []), echo];
  }
  return found;
}

/** Of each report, the one that its echo group comes from, by their ids; of a withdrawn or unknown one, itself. */
export async function originsOf(reports: readonly string[], db: Db): Promise<Map<string, string>> {
  const origins = new Map(reports.map((id) => [id, id]));
  if (!reports.length) return origins;
  const rows = await db
    .selectFrom("reports")
    .innerJoin("echoes", "echoes.report", "reports.key")
    .innerJoin("echo_groups", "echo_groups.key", "echoes.echo")
    .innerJoin("reports as origin", "origin.key", "echo_groups.origin")
    .select(["reports.id", "origin.id as origin"])
    .where("reports.id", "in", texts(db, reports))
    .where("whole", "=", 1)
    .execute();
  for (const { id, origin } of rows) origins.set(id, origin);
  return origins;
}
