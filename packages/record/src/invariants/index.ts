import type { ReportRecord } from "../record.js";
import { orderProblems } from "./order.js";
import type { Problem } from "./problem.js";
import { reasonProblems } from "./reasons.js";
import { referenceProblems } from "./references.js";
import { spanProblems } from "./spans.js";
import { treeProblems } from "./trees.js";
import { valueProblems } from "./values.js";

export type { Problem, Rule } from "./problem.js";
export { isIsoDate } from "./values.js";

/**
 * What cannot be true of any report, in a record of the right shape (see `validate`); empty for every record that sayso
 * writes. Spans in UTF-16 code units of the record's text.
 */
export function invariants(record: ReportRecord): Problem[] {
  return [
    ...spanProblems(record),
    ...reasonProblems(record),
    ...orderProblems(record),
    ...referenceProblems(record),
    ...treeProblems(record),
    ...valueProblems(record),
  ];
}
