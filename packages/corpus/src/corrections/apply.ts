import { type NewsEvent, type Relation, type ReportRecord, schema } from "sayso-record";
import { grouped } from "../grouped.js";
import { texts } from "../store/list.js";
import type { Db } from "../store/tables.js";
import { type Correction, correction as correctionSchema } from "./correction.js";
import type { Worded } from "./worded.js";

/** What is corrected of a record, as far as it is at hand. */
type Correctable = Pick<ReportRecord, "id"> & Partial<Pick<ReportRecord, "events" | "relations" | "statements">>;

/** A record as persons corrected it, the last word winning; what was read stays as it was. */
export async function withCorrections<Of extends Correctable>(record: Of, db: Db): Promise<Of> {
  const [own = record] = await allWithCorrections([record], db);
  return own;
}

/** Records as persons corrected them, in their order: one question to the database for all. */
export async function allWithCorrections<Of extends Correctable>(records: readonly Of[], db: Db): Promise<Of[]> {
  if (records.length === 0) return [];
  const rows = await db
    .selectFrom("correction_targets")
    .innerJoin("corrections", "corrections.key", "correction_targets.correction")
    .select([
      "correction_targets.report",
      "correction_targets.id",
      "corrections.correction",
      "correction_targets.found",
    ])
    .where(
      "correction_targets.report",
      "in",
      texts(
        db,
        records.map(({ id }) => id),
      ),
    )
    .where("corrections.undone", "=", 0)
    .where("corrections.action", "in", ["change", "reject"])
    .orderBy("corrections.key")
    .execute();
  const own = grouped(rows.map((row) => [row.report, row] as const));
  return records.map((record) =>
    (own.get(record.id) ?? []).reduce(
      (so, { id, correction, found }) =>
        corrected(so, id, correctionSchema.parse(JSON.parse(correction)), found === null ? {} : JSON.parse(found)),
      record,
    ),
  );
}

/** `worded`: what the words of a change are in this record. */
function corrected<Of extends Correctable>(record: Of, id: string, what: Correction, worded: Worded): Of {
  const { events, relations, statements } = record;
  if (what.action === "reject") {
    return {
      ...record,
      ...(events && { events: events.filter((one) => one.id !== id) }),
      ...(relations && { relations: relations.filter((one) => one.id !== id) }),
      ...(statements && { statements: statements.filter((one) => one.id !== id) }),
    };
  }
  if (what.action !== "change") return record;
  const { type, modality, standing } = what.set;
  const { subject, object, time, ...parts } = worded;
  const event = schema.ploverType.safeParse(type).data;
  const relation = schema.relationType.safeParse(type).data;
  const stands = standing && { standing };
  const ofEvent: Partial<NewsEvent> = {
    ...stands,
    ...(event && { type: event }),
    ...(modality && { modality }),
    ...parts,
  };
  const ofRelation: Partial<Relation> = {
    ...stands,
    ...(relation && { type: relation }),
    ...(subject && { subject }),
    ...(object && { object }),
  };
  const when = <One extends NewsEvent | Relation>(one: One): Omit<One, "time"> =>
    time === undefined ? one : timeless(one);
  const at = time && { time };
  return {
    ...record,
    ...(events && { events: events.map((one) => (one.id === id ? { ...when(one), ...ofEvent, ...at } : one)) }),
    ...(relations && {
      relations: relations.map((one) => (one.id === id ? { ...when(one), ...ofRelation, ...at } : one)),
    }),
    ...(statements && {
      statements: statements.map((one) => (one.id === id ? { ...one, ...stands } : one)),
    }),
  };
}

function timeless<One extends NewsEvent | Relation>(one: One): Omit<One, "time"> {
  const { time: _, ...others } = one;
  return others;
}
