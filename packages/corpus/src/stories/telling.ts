import type { EventId, FigureKind, Modality, RelationId, Span, Standing } from "sayso-record";
import type { Voice } from "../saysos/voice.js";
import type { Features } from "./features.js";

/** What one report tells of one happening: its events (or its relation) that are the same. */
export interface Telling {
  /** `REPORT#v3`, of its first event. */
  id: string;
  report: string;
  /** ISO 8601; empty where it is not known. */
  published: string;
  /** The profile of the report's agency. */
  agency?: string;
  /** The event's type of PLOVER, or the relation's. */
  type: string;
  features: Features;
  /** A sentence of the report that tells it. */
  what: { text: string; span: Span };
  told: Told[];
  figures: ToldFigure[];
  denials: Denial[];
}

/** One event or relation, and by whose word it stands. */
export interface Told {
  event: EventId | RelationId;
  /** Innermost first, without the outlet; empty in the report's own voice. */
  chain: Voice[];
  /** A headline sums up what the text says by whose word; it is nobody's own word. */
  headline: boolean;
  /** A noun ("the attack") takes what it names as known. */
  named: boolean;
  /** It is mentioned to tell something else: "after a march". */
  aside: boolean;
  /** By the one who did it, as his own deed. */
  owned?: true;
  standing: Standing;
  modality: Modality;
}

export interface ToldFigure {
  kind: FigureKind;
  /** "Dozens", which is no number where anybody gives one. */
  rough?: true;
  low?: number;
  high?: number;
  chain: Voice[];
  span: Span;
}

/** Somebody says that it is not so. */
export interface Denial {
  by: Voice;
  statement: string;
  /** Only that they were the first to do it. */
  first?: true;
}
