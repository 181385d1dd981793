import { type ReportRecord, schema } from "sayso-record";
import type { Db } from "../store/tables.js";
import { type Correction, correction as correctionSchema } from "./correction.js";

/** A record as persons corrected it, the last word winning; what was read stays as it was. */
export async function withCorrections(record: ReportRecord, db: Db): Promise<ReportRecord> {
  const rows = await db
    .selectFrom("correction_targets")
    .innerJoin("corrections", "corrections.key", "correction_targets.correction")
    .select(["correction_targets.id", "corrections.correction"])
    .where("correction_targets.report", "=", record.id)
    .where("corrections.undone", "=", 0)
    .where("corrections.action", "in", ["change", "reject"])
    .orderBy("corrections.key")
    .execute();
  return rows.reduce(
    (so, { id, correction }) => corrected(so, id, correctionSchema.parse(JSON.parse(correction))),
    record,
  );
}

function corrected(record: ReportRecord, id: string, what: Correction): ReportRecord {
  if (what.action === "reject") {
    return {
      ...record,
      events: record.events.filter((one) => one.id !== id),
      relations: record.relations.filter((one) => one.id !== id),
      statements: record.statements.filter((one) => one.id !== id),
    };
  }
  if (what.action !== "change") return record;
  const { type, modality, standing } = what.set;
  const event = schema.ploverType.safeParse(type).data;
  const relation = schema.relationType.safeParse(type).data;
  const stands = standing && { standing };
  return {
    ...record,
    events: record.events.map((one) =>
      one.id === id ? { ...one, ...stands, ...(event && { type: event }), ...(modality && { modality }) } : one,
    ),
    relations: record.relations.map((one) =>
      one.id === id ? { ...one, ...stands, ...(relation && { type: relation }) } : one,
    ),
    statements: record.statements.map((one) => (one.id === id ? { ...one, ...stands } : one)),
  };
}
