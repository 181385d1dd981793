import type { Standing } from "sayso-record";
import type { StandingLine } from "./standing-words.js";

/** Words that set the standing of what they speak about. */
export interface Verdict {
  readonly standing: Standing;
  /** The words `[first, end)` that say so. */
  readonly first: number;
  readonly end: number;
  /** The word that heads them. */
  readonly at: number;
  /** The words that it speaks about, in its own sentence. */
  readonly covers: ReadonlySet<number>;
  /** The noun that stands for what was said elsewhere: "recording", "claim", "it". */
  readonly about?: number;
  /** The line of standing-words.tsv that knows them. */
  readonly entry: StandingLine;
}

/** A verdict before its line is named. */
export type Ruled = Omit<Verdict, "entry">;
