import type { Candidate } from "sayso-gazetteer";
import type { Span } from "sayso-record";

/** A name that a report uses for a place, wherever it stands. One name means one place in one report. */
export interface Toponym {
  readonly name: string;
  readonly spans: readonly Span[];
  /** The places that bear the name, the likeliest first. */
  readonly candidates: readonly Candidate[];
}
