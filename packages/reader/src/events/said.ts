import type { Span, Standing, Statement } from "sayso-record";
import type { Reading } from "../reading.js";

export function carrierOf(statements: readonly Statement[], span: Span): Statement | undefined {
  return statements
    .filter((statement) => statement.content.some(([from, to]) => from <= span[0] && span[1] <= to))
    .at(-1);
}

export function standingAt(
  _reading: Reading,
  _anchor: Span,
  carrier: Statement | undefined,
): { standing: Standing; because?: Span[] } {
  return carrier
    ? { standing: carrier.standing, ...(carrier.because && { because: carrier.because }) }
    : { standing: "stated" };
}
