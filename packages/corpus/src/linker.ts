import type { ReportRecord } from "sayso-record";

/** A report as the store has just put it in. */
export interface StoredReport {
  /** Its row in `reports`; stays the same when a new version comes. */
  key: number;
  record: ReportRecord;
  /** The key of the row of an entity, a statement, an event, a figure or a relation, by its id in the record. */
  keyOf(id: string): number;
}

/**
 * Joins reports to those that are there already: into an echo group, to actors, to stories. Called in the
 * transaction that stores the reports, so that what is in is whole. `Tx` is the open transaction.
 */
export interface Linker<Tx> {
  /** For messages and measures: "echoes". */
  readonly name: string;
  /** Joins some reports, in the order in which they came; their rows are there, and no two are versions of one. */
  link(reports: readonly StoredReport[], tx: Tx): Promise<void>;
  /** Once after the last report of a batch, in the same transaction. */
  settle?(tx: Tx): Promise<void>;
  /** Takes back what `link` did, before a new version of the report is stored; its rows are still there. */
  unlink(report: Pick<StoredReport, "key">, tx: Tx): Promise<void>;
}
