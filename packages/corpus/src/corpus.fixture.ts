import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ReportRecord, sampleRecord } from "sayso-record";

/** The name of a file that is not there yet, in a folder of its own. */
export function temporary(name = "sayso.db"): string {
  return join(mkdtempSync(join(tmpdir(), "sayso-corpus-")), name);
}

/** The sample under another id and, where given, with another title or time. */
export function sampleOf(id: string, report: Partial<ReportRecord["report"]> = {}): ReportRecord {
  const sample = sampleRecord();
  return { ...sample, id, report: { ...sample.report, ...report } };
}
