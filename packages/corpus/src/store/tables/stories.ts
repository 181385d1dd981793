import type { Generated } from "kysely";

/** The tables that know what is one happening across reports; docs/corpus.md tells what every column means. */
export interface StoryTables {
  tellings: TellingRow;
  telling_events: { event: number; kind: "event" | "relation"; telling: number };
  nodes: NodeRow;
  stories: StoryRow;
  former_stories: { id: string; event: string };
  story_actors: { story: number; actor: string; side: "actor" | "recipient" };
}

/** What one report tells of one happening. */
export interface TellingRow {
  key: Generated<number>;
  report: number;
  node: number;
  published: string;
  /** JSON: a `Telling` (stories/telling.ts). */
  telling: string;
}

/** Tellings that are alike in all that matching asks of them. */
export interface NodeRow {
  key: Generated<number>;
  signature: string;
  family: string;
  country: string;
  /** Key of its place. */
  place: number | null;
  begins: string;
  ends: string;
  /** JSON: `Features` (stories/features.ts). */
  features: string;
  /** Nodes of one number may be matched with each other. */
  near: number;
  story: number;
  tellings: number;
  /** Of the town, in degrees; null where none is known. */
  lat: number | null;
  lon: number | null;
}

export interface StoryRow {
  key: Generated<number>;
  id: string | null;
  family: string;
  type: string;
  what: string;
  begins: string | null;
  ends: string | null;
  /** Key of its place. */
  place: number | null;
  country: string | null;
  reports: number;
  sayso: number;
  standing: string;
  disputed: number;
  /** JSON: the story as it is found (docs/questions.md). */
  found: string;
  /** 1 while something has come in that `found` does not know. */
  stale: number;
}
