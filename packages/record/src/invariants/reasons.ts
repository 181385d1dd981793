import type { ReportRecord } from "../record.js";
import type { Problem } from "./problem.js";

/** A reason that names a line of a lexicon has the words that fit it. */
export function reasonProblems(record: ReportRecord): Problem[] {
  const problems: Problem[] = [];
  for (const list of ["statements", "events", "relations"] as const) {
    for (const [index, { why = [] }] of record[list].entries()) {
      for (const [at, { entry, spans }] of why.entries()) {
        if (!entry || spans.length) continue;
        problems.push({
          rule: "reason-without-words",
          path: `${list}[${index}].why[${at}]`,
          what: `${entry.file}, line ${entry.line}, fits no words`,
        });
      }
    }
  }
  return problems;
}
