import type { Relation } from "sayso-record";
import type { KnownLine } from "../why.js";
import type { Phrase } from "./ground.js";

/** A relation as a family of patterns finds it: in words, before whose say-so it is. */
export interface FoundRelation {
  readonly type: Relation["type"];
  readonly subject: Phrase;
  readonly object: Phrase;
  /** The words that say it, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** 0 to 1: which of two that say the same is kept. The record's own confidence is weighed from signs.ts. */
  readonly confidence: number;
  /** The line that says it, and the words that fit it. */
  readonly by?: SaidBy;
}

/** A line of a lexicon with the words `[first, end)` that fit it. */
export interface SaidBy {
  readonly entry: KnownLine;
  readonly first: number;
  readonly end: number;
}

/** The stretch from the first word of two phrases to the last. */
export function spanning(a: Phrase, b: Phrase): { first: number; end: number } {
  return { first: Math.min(a.first, b.first), end: Math.max(a.end, b.end) };
}
