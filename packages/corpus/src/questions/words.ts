import type { EntityId, ReportRecord, Span } from "sayso-record";
import { withCorrections } from "../corrections/apply.js";
import { keyOf, partsOf } from "../store/key.js";
import type { Db } from "../store/tables.js";

/** A record at hand, with the actors that its entities are. */
export interface Whole {
  record: ReportRecord;
  actorOf(entity: EntityId | undefined): string | undefined;
}

/** The records of some reports, as corrected, by the reports' keys. */
export async function wholes(reports: readonly number[], db: Db): Promise<Map<number, Whole>> {
  const found = new Map<number, Whole>();
  const keys = [...new Set(reports)];
  if (keys.length === 0) return found;
  const rows = await db.selectFrom("report_texts").select(["report", "record"]).where("report", "in", keys).execute();
  const actors = await db
    .selectFrom("entity_profiles")
    .innerJoin("profiles", "profiles.key", "entity_profiles.profile")
    .select(["entity_profiles.entity", "profiles.actor"])
    .where("entity_profiles.report", "in", keys)
    .execute();
  const byEntity = new Map(actors.map(({ entity, actor }) => [entity, actor]));
  for (const { report, record } of rows) {
    found.set(report, {
      record: await withCorrections(JSON.parse(record), db),
      actorOf: (entity) => (entity === undefined ? undefined : byEntity.get(keyOf(report, entity))),
    });
  }
  return found;
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
  const ids = [...new Set(wanted.map(({ report }) => report))];
  const reports = await db.selectFrom("reports").select(["id", "key"]).where("id", "in", ids).execute();
  const keys = new Map(reports.map(({ id, key }) => [id, key]));
  const whole = await wholes([...keys.values()], db);
  return wanted.flatMap(({ report, id }) => {
    const of = whole.get(keys.get(report) ?? 0);
    return of ? [{ of, id }] : [];
  });
}
