import type { Span, Statement } from "sayso-record";
import { carrierOf } from "../statements/carrier.js";

export { carrierOf } from "../statements/carrier.js";
export { standingAt, whyStanding } from "../statements/standing.js";

/** The statement that tells of the event; none where the anchor is itself the saying ("accused"), which the report tells. */
export function tellerOf(statements: readonly Statement[], anchor: Span): Statement | undefined {
  const others = statements.filter(({ cue }) => !cue.some(([from, to]) => from < anchor[1] && anchor[0] < to));
  return carrierOf(others, anchor);
}
