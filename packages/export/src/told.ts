import type { Verdict } from "sayso-corpus";
import type { EntityId, EventId, Place, RelationId, ReportRecord } from "sayso-record";

/** A report on its way out: its record, and what the corpus knows of it beyond. */
export interface ToldReport {
  record: ReportRecord;
  /** The actors that its entities are across reports, where the corpus has linked them. */
  actors: ReadonlyMap<EntityId, ToldActor>;
  /** The stories that its events and relations belong to, where the corpus has linked them. */
  stories: ReadonlyMap<EventId | RelationId, ToldStory>;
}

export interface ToldActor {
  id: string;
  name: string;
}

export interface ToldStory {
  id: string;
  /** A sentence of the reports' own words, and the first day. */
  what: string;
  from?: string;
  to?: string;
  /** Where most of its reports have it. */
  place?: Place;
  /** The ids of the reports that tell it. */
  toldIn: readonly string[];
  /** Whose say-so it is, by name. */
  sources: readonly string[];
  /** What persons found out about it, the oldest first. */
  verdicts: readonly Verdict[];
  /** How many reports tell it, and how many events. */
  reports: number;
  events: number;
  /** How many independent say-sos it has whose source is not vague. */
  sayso: number;
  /** The lowest and highest number that anybody gave of those killed. */
  killed?: { low: number; high: number };
}

/** Reports one after another; the next is fetched when the one before has been written. */
export type Telling = AsyncIterable<ToldReport>;
