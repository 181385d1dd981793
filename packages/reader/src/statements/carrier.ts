import type { Span, Statement } from "sayso-record";

/** The innermost statement whose content holds the span; undefined where the report says it in its own voice. */
export function carrierOf(statements: readonly Statement[], span: Span): Statement | undefined {
  let found: Statement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    const held = statement.content.some(([from, to]) => from <= span[0] && span[1] <= to);
    const length = statement.content.reduce((sum, [from, to]) => sum + to - from, 0);
    // Of two that tell the same the one that the other passes on.
    const isOuter = length === least && found?.within === statement.id;
    if (held && length <= least && !isOuter) {
      found = statement;
      least = length;
    }
  }
  return found;
}
