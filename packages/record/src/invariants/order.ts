import type { ReportRecord, Span } from "../record.js";
import type { Problem } from "./problem.js";

/** Sentences, tokens and the pieces of a statement's content stand in the order of the text and do not overlap. */
export function orderProblems(record: ReportRecord): Problem[] {
  return [
    ...apart(
      record.sentences.map(({ span }) => span),
      "sentences",
    ),
    ...apart(
      (record.tokens ?? []).map(({ span }) => span),
      "tokens",
    ),
    ...record.statements.flatMap(({ content }, index) => apart(content, `statements[${index}].content`)),
  ];
}

function apart(spans: readonly Span[], path: string): Problem[] {
  const problems: Problem[] = [];
  let reached = 0;
  for (const [index, span] of spans.entries()) {
    if (span[0] < reached) {
      problems.push({
        rule: "out-of-order",
        path: `${path}[${index}]`,
        what: `[${span}] begins before ${reached}, the end of the one before`,
      });
    }
    reached = Math.max(reached, span[1]);
  }
  return problems;
}
