import type { Analysis } from "../analysis.js";
import { type Quotation, quotationOfWords, quotations } from "./quotes.js";

/** A stretch of words `[first, end)` with a part in an attribution. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** How sure the model is of it, 0 to 1. */
  readonly score: number;
}

/** Whether a word stands in a stretch. */
export function isIn({ first, end }: Pick<Piece, "first" | "end">, at: number): boolean {
  return first <= at && at < end;
}

/** The labelled stretches of a report by their part, each list in order, and where it quotes. */
export interface Pieces {
  readonly sources: readonly Piece[];
  readonly cues: readonly Piece[];
  readonly contents: readonly Piece[];
  readonly quotations: readonly Quotation[];
  /** For each word the index of its quotation, or -1. */
  readonly quotationOf: readonly number[];
}

export function piecesOf(analysis: Analysis): Pieces {
  const found = quotations(analysis);
  const quotationOf = quotationOfWords(analysis, found);
  const of = (role: string): Piece[] =>
    analysis.attributions.filter(({ label }) => label === role).map(({ first, end, score }) => ({ first, end, score }));
  return { sources: of("source"), cues: of("cue"), contents: of("content"), quotations: found, quotationOf };
}
