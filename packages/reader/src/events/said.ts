import type { Span, Standing, Statement } from "sayso-record";
import type { Reading } from "../reading.js";
import { carrierOf } from "../statements/carrier.js";

export { carrierOf };

/** The statement that tells of the event; none where the anchor is itself the saying ("accused"), which the report tells. */
export function tellerOf(statements: readonly Statement[], anchor: Span): Statement | undefined {
  const others = statements.filter(({ cue }) => !cue.some(([from, to]) => from < anchor[1] && anchor[0] < to));
  return carrierOf(others, anchor);
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
