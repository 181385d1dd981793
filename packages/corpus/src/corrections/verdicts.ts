import type { Tx } from "../store/tables.js";
import { correction as correctionSchema } from "./correction.js";

/** What a person found out about a story, with where that can be read. */
export interface Verdict {
  verdict: "verified" | "refuted";
  link: string;
  author: string;
  reason: string;
  made: string;
  /** "c12" */
  correction: string;
}

/** The verdicts on a story, by the reports that tell it and its events (`REPORT#v3`), the oldest first. */
export async function verdictsOn(reports: readonly string[], events: readonly string[], tx: Tx): Promise<Verdict[]> {
  const rows = await tx
    .selectFrom("correction_targets")
    .innerJoin("corrections", "corrections.key", "correction_targets.correction")
    .select(["correction_targets.report", "correction_targets.id", "corrections.key", "corrections.author"])
    .select(["corrections.reason", "corrections.made", "corrections.correction"])
    .where("correction_targets.report", "in", reports)
    .where("corrections.undone", "=", 0)
    .where("corrections.action", "in", ["verify", "refute"])
    .orderBy("corrections.key")
    .execute();
  const own = new Set(events);
  return rows.flatMap(({ report, id, key, author, reason, made, correction }): Verdict[] => {
    const what = correctionSchema.parse(JSON.parse(correction));
    if (!own.has(`${report}#${id}`) || (what.action !== "verify" && what.action !== "refute")) return [];
    const verdict = what.action === "verify" ? "verified" : "refuted";
    return [{ verdict, link: what.link, author, reason, made, correction: `c${key}` }];
  });
}
