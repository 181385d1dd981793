import type { EntityId, Span } from "sayso-record";
import { allWithCorrections } from "../corrections/apply.js";
import { keyOf, partsOf } from "../store/key.js";
import { numbers, texts } from "../store/list.js";
import type { Db } from "../store/tables.js";
import { type ToldRecord, toldRecords } from "./told-records.js";

/** A record at hand, with the actors that its entities are. */
export interface Whole {
  record: ToldRecord;
  actorOf(entity: EntityId | undefined): string | undefined;
}

/** The records of some reports, as corrected, by the reports' keys. */
export async function wholes(reports: readonly number[], db: Db): Promise<Map<number, Whole>> {
  if (reports.length === 0) return new Map();
  const actors = await db
    .selectFrom("entity_profiles")
    .innerJoin("profiles", "profiles.key", "entity_profiles.profile")
    .select(["entity_profiles.entity", "profiles.actor"])
    .where("entity_profiles.report", "in", numbers(db, new Set(reports)))
    .execute();
  const byEntity = new Map(actors.map(({ entity, actor }) => [entity, actor]));
  const read = [...(await toldRecords(reports, db))];
  const records = await allWithCorrections(
    read.map(([, record]) => record),
    db,
  );
  return new Map(
    read.flatMap(([report], at) => {
      const record = records[at];
      const actorOf = (entity: EntityId | undefined) =>
        entity === undefined ? undefined : byEntity.get(keyOf(report, entity));
      return record ? [[report, { record, actorOf }] as const] : [];
    }),
  );
}

/** An argument with its words and its actor. */
export function worded<T extends { span: Span; entity?: EntityId }>(argument: T, { record, actorOf }: Whole) {
  const actor = actorOf(argument.entity);
  return { ...argument, text: record.text.slice(...argument.span), ...(actor && { actor }) };
}

/** The sentence that a span begins in. */
export function sentenceOf(span: Span, { record }: Whole): string {
  const sentence = record.sentences.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  return record.text.slice(...(sentence?.span ?? span)).replace(/\s+/g, " ");
}

/** The report that a fact is told in. */
export interface ToldIn {
  report: string;
  agency?: string;
  published?: string;
}

export function toldIn({ record: { id, report } }: Whole): ToldIn {
  return {
    report: id,
    ...(report.agency && { agency: report.agency }),
    ...(report.published && { published: report.published }),
  };
}

/** The days of a time of the record. */
export function daysOf(time: string | undefined, { record }: Whole): { from?: string; to?: string } {
  const found = record.times.find(({ id }) => id === time);
  return { ...(found?.from && { from: found.from }), ...(found?.to && { to: found.to }) };
}

/** The records that refs (`REPORT#v3`) are of, each with the ref's id in it, in that order; refs to what is not there are left out. */
export async function wholesOfRefs(refs: readonly string[], db: Db): Promise<{ of: Whole; id: string }[]> {
  const wanted = refs.flatMap((ref) => partsOf(ref) ?? []);
  if (!wanted.length) return [];
  const ids = new Set(wanted.map(({ report }) => report));
  const reports = await db.selectFrom("reports").select(["id", "key"]).where("id", "in", texts(db, ids)).execute();
  const keys = new Map(reports.map(({ id, key }) => [id, key]));
  const whole = await wholes([...keys.values()], db);
  return wanted.flatMap(({ report, id }) => {
    const of = whole.get(keys.get(report) ?? 0);
    return of ? [{ of, id }] : [];
  });
}
