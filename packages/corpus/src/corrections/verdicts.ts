import { texts } from "../store/list.js";
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

/** A verdict, and the event or relation that it was given on: `REPORT#v3`. */
export interface VerdictOn {
  event: string;
  verdict: Verdict;
}

/** The verdicts on what these reports tell, by their ids; the oldest first. */
export async function verdictsOn(reports: Iterable<string>, tx: Tx): Promise<VerdictOn[]> {
  const rows = await tx
    .selectFrom("correction_targets")
    .innerJoin("corrections", "corrections.key", "correction_targets.correction")
    .select(["correction_targets.report", "correction_targets.id", "corrections.key", "corrections.author"])
    .select(["corrections.reason", "corrections.made", "corrections.correction"])
    .where("correction_targets.report", "in", texts(tx, reports))
    .where("corrections.undone", "=", 0)
    .where("corrections.action", "in", ["verify", "refute"])
    .orderBy("corrections.key")
    .execute();
  return rows.flatMap(({ report, id, key, author, reason, made, correction }): VerdictOn[] => {
    const what = correctionSchema.parse(JSON.parse(correction));
    if (what.action !== "verify" && what.action !== "refute") return [];
    const verdict = what.action === "verify" ? "verified" : "refuted";
    return [
      { event: `${report}#${id}`, verdict: { verdict, link: what.link, author, reason, made, correction: `c${key}` } },
    ];
  });
}
