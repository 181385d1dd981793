import type { Generated } from "kysely";

/** What persons said, kept apart from what was read; docs/corpus.md tells what every column means. */
export interface CorrectionTables {
  corrections: CorrectionRow;
  correction_targets: CorrectionTargetRow;
  actor_rulings: { correction: number; a: string; b: string; same: number };
  story_rulings: { correction: number; a: string; b: string; same: number };
}

/** What a correction is about, with its words, by which it is known again when the report is read anew. */
export interface CorrectionTargetRow {
  correction: number;
  report: string;
  /** In the record: v3, r1, s2; with a `?` behind where it is not in the record that was read last. */
  id: string;
  words: string;
  starts: number;
  /** Nothing of what an earlier sayso noted. */
  sentence: string | null;
  /** JSON: what the words of a change are in the record that was read last, by the names of its fields. */
  found: string | null;
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
