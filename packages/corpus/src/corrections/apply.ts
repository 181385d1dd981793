import type { ReportRecord } from "sayso-record";
import type { Db } from "../store/tables.js";

/** A record as persons corrected it. */
export async function withCorrections(record: ReportRecord, _db: Db): Promise<ReportRecord> {
  return record;
}
