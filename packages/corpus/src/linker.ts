import type { ReportRecord } from "sayso-record";

/** A report as the store has just put it in. */
export interface StoredReport {
  /** Its row in `reports`; stays the same when a new version comes. */
  key: number;
  record: ReportRecord;
  /** The rows of its entities, statements, events and relations, by their ids in the record. */
  keys: ReadonlyMap<string, number>;
}

/**
 * Joins each report to those that are there already: into an echo group, to actors, to stories. Called in the
 * transaction that stores the report, in the order in which reports come, so that what is in is whole.
 * `Db` is the open transaction.
 */
export interface Linker<Db> {
  /** For messages and measures: "echoes". */
  readonly name: string;
  link(report: StoredReport, db: Db): Promise<void>;
  /** Takes back what `link` did, before a new version of the report is stored; its rows are still there. */
  unlink(report: Pick<StoredReport, "key">, db: Db): Promise<void>;
}
