import type { Entity, Figure, Mention, Report, Span, Time, Zone } from "sayso-record";
import type { Analysis } from "./analysis.js";
import type { Who } from "./names/who.js";
import type { Tree } from "./tree.js";

export type { Argument } from "./argument.js";

/** A stretch of the text with one zone, before any model: what `layout/` gives and the model splits into sentences. */
export interface Block {
  readonly span: Span;
  readonly zone: Zone;
  /** Index of the paragraph, from 0; a dateline and the body after it stand in one paragraph. */
  readonly paragraph: number;
}

/** What the text says of itself by its shape alone. Blocks are in order, apart, and hold every character but white space. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly report: Report;
}

/** All that is known of a report when statements, events and relations are read. */
export interface Reading {
  readonly analysis: Analysis;
  readonly tree: Tree;
  readonly report: Report;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly who: Who;
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  /** Whether what is read carries what it was read by. */
  readonly why?: boolean;
}
