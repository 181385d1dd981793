import { followTheMoney } from "./actors/follow-the-money.js";
import { graphGexf, graphGraphml } from "./actors/graph.js";
import { eventsCsv } from "./events/csv.js";
import { gdelt } from "./events/gdelt.js";
import { eventsParquet } from "./events/parquet.js";
import { plover } from "./events/plover.js";
import { polecat } from "./events/polecat.js";
import { tolls } from "./events/tolls.js";
import type { Kind } from "./filter.js";
import { geojson } from "./places/geojson.js";
import { annotations } from "./statements/annotation.js";
import { claimReviews } from "./statements/claim-review.js";
import type { TableOptions } from "./table.js";
import type { Telling } from "./told.js";
import { words } from "./words/tokens.js";

export interface Format {
  /** What it holds, in a line. */
  what: string;
  /** What it has rows of: by what can be asked of those it is filtered. */
  of: Kind;
  /** The file that it is kept as. */
  file: string;
  /** What browsers know it by. */
  mediaType: string;
  /** Of those that spreadsheets open, CSV, the options are heeded. */
  write(reports: Telling, options?: TableOptions): AsyncIterable<string | Uint8Array>;
}

/** What spreadsheets open as it is. */
export const CSV = "text/csv; charset=utf-8";
const TSV = "text/tab-separated-values; charset=utf-8";
const XML = "application/xml; charset=utf-8";
const JSON_LINES = "application/x-ndjson; charset=utf-8";

/** What can be exported, by the name that the command takes; docs/export.md tells each field. */
export const FORMATS = {
  csv: { what: "events, a row each", of: "events", file: "events.csv", mediaType: CSV, write: eventsCsv },
  parquet: {
    what: "the same as Parquet",
    of: "events",
    file: "events.parquet",
    mediaType: "application/vnd.apache.parquet",
    write: (reports) => eventsParquet(reports),
  },
  plover: {
    what: "events as PLOVER, JSON Lines",
    of: "events",
    file: "plover.jsonl",
    mediaType: JSON_LINES,
    write: plover,
  },
  polecat: {
    what: "events that took place, POLECAT's 40 columns",
    of: "events",
    file: "polecat.tsv",
    mediaType: TSV,
    write: polecat,
  },
  gdelt: { what: "happenings, GDELT 2.0's 61 columns", of: "events", file: "gdelt.tsv", mediaType: TSV, write: gdelt },
  tolls: {
    what: "happenings with people killed, in ACLED's manner, CSV",
    of: "events",
    file: "tolls.csv",
    mediaType: CSV,
    write: tolls,
  },
  geojson: {
    what: "places of events",
    of: "events",
    file: "places.geojson",
    mediaType: "application/geo+json",
    write: geojson,
  },
  gexf: {
    what: "actors and their relations, GEXF",
    of: "relations",
    file: "actors.gexf",
    mediaType: XML,
    write: graphGexf,
  },
  graphml: {
    what: "actors and their relations, GraphML",
    of: "relations",
    file: "actors.graphml",
    mediaType: XML,
    write: graphGraphml,
  },
  ftm: {
    what: "entities and their links, FollowTheMoney",
    of: "relations",
    file: "actors.ftm.jsonl",
    mediaType: JSON_LINES,
    write: followTheMoney,
  },
  annotations: {
    what: "statements, W3C Web Annotation",
    of: "statements",
    file: "statements.jsonl",
    mediaType: JSON_LINES,
    write: annotations,
  },
  claimreview: {
    what: "stories on which a person has given a verdict, ClaimReview",
    of: "reports",
    file: "verdicts.jsonl",
    mediaType: JSON_LINES,
    write: claimReviews,
  },
  conllu: {
    what: "words, CoNLL-U",
    of: "reports",
    file: "words.conllu",
    mediaType: "text/plain; charset=utf-8",
    write: words,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
