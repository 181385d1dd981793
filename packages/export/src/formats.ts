import { followTheMoney } from "./actors/follow-the-money.js";
import { graphGexf, graphGraphml } from "./actors/graph.js";
import { eventsCsv } from "./events/csv.js";
import { gdelt } from "./events/gdelt.js";
import { eventsParquet } from "./events/parquet.js";
import { plover } from "./events/plover.js";
import { polecat } from "./events/polecat.js";
import { tolls } from "./events/tolls.js";
import { geojson } from "./places/geojson.js";
import { annotations } from "./statements/annotation.js";
import { claimReviews } from "./statements/claim-review.js";
import type { Telling } from "./told.js";
import { words } from "./words/tokens.js";

export interface Format {
  /** What it holds, in a line. */
  what: string;
  write(reports: Telling): AsyncIterable<string | Uint8Array>;
}

/** What can be exported, by the name that the command takes; docs/export.md tells each field. */
export const FORMATS = {
  csv: { what: "events, a row each", write: eventsCsv },
  parquet: { what: "the same as Parquet", write: eventsParquet },
  plover: { what: "events as PLOVER, JSON Lines", write: plover },
  polecat: { what: "events that took place, POLECAT's 40 columns", write: polecat },
  gdelt: { what: "happenings, GDELT 2.0's 61 columns", write: gdelt },
  tolls: { what: "happenings with people killed, in ACLED's manner, CSV", write: tolls },
  geojson: { what: "places of events", write: geojson },
  gexf: { what: "actors and their relations, GEXF", write: graphGexf },
  graphml: { what: "actors and their relations, GraphML", write: graphGraphml },
  ftm: { what: "entities and their links, FollowTheMoney", write: followTheMoney },
  annotations: { what: "statements, W3C Web Annotation", write: annotations },
  claimreview: { what: "stories on which a person has given a verdict, ClaimReview", write: claimReviews },
  conllu: { what: "words, CoNLL-U", write: words },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
