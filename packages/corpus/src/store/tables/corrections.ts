import type { Generated } from "kysely";

/** What persons said, kept apart from what was read; docs/corpus.md tells what every column means. */
export interface CorrectionTables {
  corrections: CorrectionRow;
  actor_rulings: { correction: number; a: string; b: string; same: number };
  story_rulings: { correction: number; a: string; b: string; same: number };
}

export interface CorrectionRow {
  key: Generated<number>;
  /** ISO 8601, UTC. */
  made: string;
  author: string;
  reason: string;
  action: string;
  /** JSON: the correction as it was given. */
  correction: string;
  /** 1 where it was taken back. */
  undone: number;
  undone_by: string | null;
  undone_at: string | null;
}
