import { partsOf } from "../../packages/reader/src/confidence.js";
import type { Case } from "./judged.js";
import type { ReportedCase } from "./ridge.js";

/** Signs that stand for all events or all relations, and the likelihood that the reader gives: they are not pulled to 0. */
export const FREE: ReadonlySet<string> = new Set(["event", "event sure", "relation"]);

/** What was judged, as cases to fit on. */
export function casesOf(judged: readonly Case[]): (ReportedCase & { set: string })[] {
  return judged.map(({ set, report, signs, right }) => ({ set, report, signs: signs.map(partsOf), right }));
}
