import { toUSVString } from "node:util";
import { type Selectable, sql } from "kysely";
import type { Article, Place, ReportRecord } from "sayso-record";
import { withCorrections } from "../corrections/apply.js";
import { retarget } from "../corrections/retarget.js";
import { dayOfReport } from "../day.js";
import { digestOf, isOlder } from "../edition.js";
import type { Linker } from "../linker.js";
import type { Engine } from "./engine.js";
import { givenRows, insertRows } from "./insert.js";
import { keyOf } from "./key.js";
import { COLUMNS, rowsOf } from "./rows.js";
import type { ReportRow } from "./tables/reports.js";
import type { Tx } from "./tables.js";

/** A record on its way into the corpus. */
export interface Incoming {
  record: ReportRecord;
  /** What was read, with what the wire tells of it; otherwise what the record itself tells. */
  article?: Article;
}

/** `older`: an earlier version of what is in, kept in the history. */
export type Outcome = "new" | "known" | "replaced" | "older";

export interface Writer {
  tx: Tx;
  engine: Engine;
  linkers: readonly Linker<Tx>[];
  /** Now, as ISO 8601 in UTC. */
  now: string;
  /** Reports whose rows are not put in yet, for `finish`: many at once cost less than one after the other. */
  waiting: Waiting[];
}

/** A report that is stored, but for its rows and what joins it to others. */
interface Waiting {
  key: number;
  day: string | undefined;
  record: ReportRecord;
}

/** How many reports wait for their rows at the most. */
const MOST_WAITING = 100;

type Head = Omit<ReportRow, "key">;

/** Stores one report in an open transaction; its rows are in, and it is linked, after `finish`. */
export async function put(incoming: Incoming, writer: Writer): Promise<Outcome> {
  const { tx } = writer;
  const head = headOf(incoming, writer.now);
  const before = await tx.selectFrom("reports").selectAll().where("id", "=", head.id).executeTakeFirst();
  if (!before) {
    const { key } = await tx.insertInto("reports").values(head).returning("key").executeTakeFirstOrThrow();
    await tx.insertInto("arrivals").values({ report: key, first: 1 }).execute();
    await fill(key, head, incoming.record, writer);
    return "new";
  }
  if (before.digest === head.digest || (await isKept(tx, before.key, head.digest))) return "known";
  if (isOlder(head, before)) {
    await keep(tx, before.key, head, JSON.stringify(incoming.record));
    return "older";
  }
  await empty(before, writer);
  await tx.updateTable("reports").set(head).where("key", "=", before.key).execute();
  await tx.insertInto("arrivals").values({ report: before.key, first: 0 }).execute();
  await fill(before.key, head, incoming.record, writer);
  return "replaced";
}

/** Stores what has been read anew of a report; its version and its history stay as they are. */
export async function putAnew(record: ReportRecord, writer: Writer): Promise<Outcome> {
  const { tx, engine, now: read } = writer;
  const before = await tx
    .selectFrom("reports")
    .innerJoin("report_texts", "report_texts.report", "reports.key")
    .select(["reports.key", "status", "report_texts.title", "text", "record"])
    .where("reports.id", "=", record.id)
    .executeTakeFirst();
  // While it was read another version may have come in.
  if (!before || before.status === "withdrawn" || textOf(before.record) !== record.text) return "known";
  const { key, status, title, text } = before;
  const isOtherwise = before.record !== JSON.stringify(record);
  const head = { ...told(record), read };
  await tx
    .updateTable("reports")
    .set(isOtherwise ? head : { read })
    .where("key", "=", key)
    .execute();
  if (!isOtherwise) return "known";
  await emptyRows(key, writer);
  await engine.forgetText(tx, key, { title, text });
  await tx.deleteFrom("report_texts").where("report", "=", key).execute();
  await fill(key, { ...head, status }, record, writer);
  return "replaced";
}

function textOf(json: string): string {
  const { text }: ReportRecord = JSON.parse(json);
  return text;
}

/** What a report tells of itself. */
function told(record: ReportRecord) {
  const { language, title, published, agency, url } = record.report;
  return {
    title: title ?? headlineOf(record) ?? null,
    published: published ?? null,
    day: dayOfReport(record.report) ?? null,
    agency: agency ?? null,
    url: url ?? null,
    language,
  };
}

function headOf({ record, article = articleOf(record) }: Incoming, now: string): Head {
  return {
    id: record.id,
    ...told(record),
    publisher: article.publisher ?? null,
    bylines: JSON.stringify(article.bylines ?? record.report.bylines.map(({ name }) => name)),
    version: article.version ?? null,
    updated: article.updated ?? null,
    status: article.status ?? "usable",
    digest: digestOf(article),
    stored: now,
    read: now,
  };
}

function articleOf({ text, report: { title, published, url } }: ReportRecord): Article {
  return { text, ...(title && { title }), ...(published && { published }), ...(url && { url }) };
}

function headlineOf({ sentences, text }: ReportRecord): string | undefined {
  const headline = sentences.find(({ zone }) => zone === "headline");
  return headline && text.slice(...headline.span);
}

async function isKept(tx: Tx, report: number, digest: string): Promise<boolean> {
  const kept = tx.selectFrom("report_versions").select("number").where("report", "=", report);
  return (await kept.where("digest", "=", digest).executeTakeFirst()) !== undefined;
}

/** Puts a version into the history of a report. */
async function keep(tx: Tx, report: number, head: Head, record: string): Promise<void> {
  const { last } = await tx
    .selectFrom("report_versions")
    .select((of) => of.fn.max("number").as("last"))
    .where("report", "=", report)
    .executeTakeFirstOrThrow();
  const { version, updated, status, title, published, digest, stored } = head;
  await tx
    .insertInto("report_versions")
    .values({ report, number: (last ?? 0) + 1, version, updated, status, title, published, digest, stored, record })
    .execute();
}

/** All that hangs on a report: its text, and its rows where it is not withdrawn. */
async function fill(
  key: number,
  head: Pick<Head, "title" | "day" | "status">,
  record: ReportRecord,
  writer: Writer,
): Promise<void> {
  const { tx, engine } = writer;
  const text = { title: toUSVString(head.title ?? ""), text: toUSVString(record.text) };
  await tx
    .insertInto("report_texts")
    .values({ report: key, ...text, record: JSON.stringify(record) })
    .execute();
  if (head.status === "withdrawn") return;
  await engine.indexText(tx, key, text);
  await wait(key, head.day, record, writer);
}

/** Has the rows of a record made, as persons corrected it, with the next ones. */
async function wait(key: number, day: string | null, read: ReportRecord, writer: Writer): Promise<void> {
  const isCorrected = await retarget(read, writer.tx);
  const record = isCorrected ? await withCorrections(read, writer.tx) : read;
  writer.waiting.push({ key, day: day ?? undefined, record });
  if (writer.waiting.length >= MOST_WAITING) await finish(writer);
}

/** Puts in the rows of the reports that wait for them, and what joins those to others. */
export async function finish({ tx, linkers, waiting }: Writer): Promise<void> {
  const reports = waiting.splice(0);
  if (reports.length === 0) return;
  const places = await placesOf(
    reports.map(({ record }) => record),
    tx,
  );
  const rows = reports.map(({ key, day, record }) => rowsOf(record, key, day, places.get(record) ?? new Map()));
  for (const table of TABLES) {
    await insertRows(
      tx,
      table,
      COLUMNS[table],
      rows.flatMap((of): readonly object[] => of[table]),
    );
  }
  const stored = reports.map(({ key, record }) => ({ key, record, keyOf: (id: string) => keyOf(key, id) }));
  for (const linker of linkers) await linker.link(stored, tx);
}

/** Makes the rows of a report anew from its record, after something was corrected in it. */
export async function refill(id: string, writer: Writer): Promise<void> {
  const { tx } = writer;
  const report = await tx
    .selectFrom("reports")
    .innerJoin("report_texts", "report_texts.report", "reports.key")
    .select(["reports.key", "reports.day", "reports.status", "report_texts.record"])
    .where("reports.id", "=", id)
    .executeTakeFirst();
  if (!report || report.status === "withdrawn") return;
  await emptyRows(report.key, writer);
  await wait(report.key, report.day, JSON.parse(report.record), writer);
  await finish(writer);
}

const TABLES = [
  "entities",
  "statements",
  "figures",
  "events",
  "event_actors",
  "event_places",
  "event_figures",
  "relations",
] as const;

/** Moves the version that is in into the history, and takes its rows out. */
async function empty(before: Selectable<ReportRow>, writer: Writer): Promise<void> {
  const { tx, engine } = writer;
  const { key } = before;
  const texts = tx.selectFrom("report_texts").select(["title", "text", "record"]).where("report", "=", key);
  const { record, ...text } = await texts.executeTakeFirstOrThrow();
  await keep(tx, key, before, record);
  if (before.status !== "withdrawn") {
    await emptyRows(key, writer);
    await engine.forgetText(tx, key, text);
  }
  await tx.deleteFrom("report_texts").where("report", "=", key).execute();
}

async function emptyRows(key: number, writer: Writer): Promise<void> {
  const { tx, linkers } = writer;
  await finish(writer);
  for (const linker of linkers.toReversed()) await linker.unlink({ key }, tx);
  const [first, last] = [keyOf(key, "v0"), keyOf(key + 1, "v0") - 1];
  for (const table of ["event_actors", "event_places", "event_figures"] as const) {
    await tx.deleteFrom(table).where("event", ">=", first).where("event", "<=", last).execute();
  }
  for (const table of ["relations", "events", "figures", "statements", "entities"] as const) {
    await tx.deleteFrom(table).where("report", "=", key).execute();
  }
}

/** The keys of the places that the entities of records name, by the ids of the entities; new places are put in. */
async function placesOf(records: readonly ReportRecord[], tx: Tx): Promise<Map<ReportRecord, Map<string, number>>> {
  const known = await placeKeys(
    records.flatMap(({ entities }) => entities.flatMap(({ place }) => place ?? [])),
    tx,
  );
  return new Map(
    records.map((record) => [
      record,
      new Map(record.entities.flatMap(({ id, place }) => (place ? [[id, known(place)] as const] : []))),
    ]),
  );
}

type PlaceId = Pick<Place, "gazetteer" | "id">;

/** The keys of places; new ones are put in, in their order. */
export async function placeKeys(places: readonly Place[], tx: Tx): Promise<(place: PlaceId) => number> {
  const nameOf = ({ gazetteer, id }: PlaceId) => `${gazetteer}\n${id}`;
  const named = new Map<string, Place>();
  for (const place of places) if (!named.has(nameOf(place))) named.set(nameOf(place), place);
  const known = new Map<string, number>();
  if (named.size > 0) {
    const { rows } = await sql<PlaceId & { key: number }>`
      select places.gazetteer, places.id, places.key
      from ${givenRows(tx, "places", ["gazetteer", "id"], [...named.values()])} as own cross join places
      where places.gazetteer = own.gazetteer and places.id = own.id`.execute(tx);
    for (const row of rows) known.set(nameOf(row), row.key);
  }
  for (const [name, place] of named) if (!known.has(name)) known.set(name, await placeKey(place, tx));
  return (place) => known.get(nameOf(place)) ?? 0;
}

export async function placeKey(place: Place, tx: Tx): Promise<number> {
  const { gazetteer, id } = place;
  const known = await tx
    .selectFrom("places")
    .select("key")
    .where("gazetteer", "=", gazetteer)
    .where("id", "=", id)
    .executeTakeFirst();
  if (known) return known.key;
  const { name, lat, lon, precision, country = null, admin1 = null } = place;
  const row = { gazetteer, id, name, lat, lon, precision, country, admin1 };
  return (await tx.insertInto("places").values(row).returning("key").executeTakeFirstOrThrow()).key;
}
