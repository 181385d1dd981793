import type { Generated } from "kysely";
import type { ItemStatus } from "sayso-record";

/** The tables that hold reports and what was read in each; docs/corpus.md tells what every column means. */
export interface ReportTables {
  reports: ReportRow;
  report_texts: { report: number; title: string; text: string; record: string };
  report_versions: VersionRow;
  arrivals: { key: Generated<number>; report: number; first: number };
  places: PlaceRow;
  entities: EntityRow;
  statements: StatementRow;
  events: EventRow;
  event_actors: EventActorRow;
  event_places: EventPlaceRow;
  event_figures: EventFigureRow;
  figures: FigureRow;
  relations: RelationRow;
}

export interface ReportRow {
  key: Generated<number>;
  id: string;
  title: string | null;
  published: string | null;
  day: string | null;
  agency: string | null;
  publisher: string | null;
  url: string | null;
  language: string;
  version: string | null;
  updated: string | null;
  status: ItemStatus;
  digest: string;
  stored: string;
  /** When the reader read it. */
  read: string;
  /** JSON: the names of those who wrote it. */
  bylines: string;
}

export interface VersionRow {
  report: number;
  number: number;
  version: string | null;
  updated: string | null;
  status: ItemStatus;
  title: string | null;
  published: string | null;
  digest: string;
  stored: string;
  record: string;
}

export interface PlaceRow {
  key: Generated<number>;
  gazetteer: string;
  id: string;
  name: string;
  lat: number;
  lon: number;
  country: string | null;
  admin1: string | null;
  precision: string;
}

export interface EntityRow {
  key: number;
  report: number;
  id: string;
  type: string;
  name: string;
  role: string | null;
  country: string | null;
  place: number | null;
}

/** First and last day, 2016-11-03. */
export interface Days {
  begins: string | null;
  ends: string | null;
}

/** Where the days of an event or a relation are from: its own time, or the day of its report. */
export interface Dated extends Days {
  dated: "time" | "report" | "none";
}

export interface StatementRow extends Days {
  key: number;
  report: number;
  id: string;
  source: string | null;
  entity: number | null;
  form: string;
  channel: string | null;
  within: number | null;
  standing: string;
  content: string;
}

export interface EventRow extends Dated {
  key: number;
  report: number;
  id: string;
  type: string;
  mode: string | null;
  contexts: string;
  cameo: string | null;
  modality: string;
  standing: string;
  said: number | null;
  confidence: number;
  words: string;
}

export interface EventActorRow {
  event: number;
  side: "actor" | "recipient";
  position: number;
  entity: number | null;
  code: string | null;
  words: string;
}

export interface EventPlaceRow {
  event: number;
  position: number;
  entity: number | null;
  place: number | null;
  words: string;
}

export interface EventFigureRow {
  event: number;
  figure: number;
}

export interface FigureRow {
  key: number;
  report: number;
  id: string;
  kind: string;
  low: number | null;
  high: number | null;
  unit: string | null;
  words: string;
}

export interface RelationRow extends Dated {
  key: number;
  report: number;
  id: string;
  type: string;
  subject: number | null;
  subject_words: string;
  object: number | null;
  object_words: string;
  said: number | null;
  standing: string;
  confidence: number;
}
