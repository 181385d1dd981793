import { sql } from "kysely";
import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { echoesOf, type FoundEcho } from "../echoes/found.js";
import { casings } from "../store/casings.js";
import { numbers, texts } from "../store/list.js";
import { textQuery } from "../store/text-query.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { day, paging, startOf } from "./page.js";

/** Which reports are looked for: those for which all of it holds; all of them where nothing is said. */
export const reportQuery = z.strictObject({
  /** Words in any form, phrases in quotation marks as written, a minus before what must not be there. */
  text: z.string().optional(),
  /** Published on this day or later. */
  from: day.optional(),
  /** Published on this day or earlier. */
  to: day.optional(),
  /** The agency, as the report names it, whatever its capitals. */
  agency: z.string().optional(),
  /** One of the reports of an echo group: the whole group, with round-ups that hold a piece of it. */
  echo: z.string().optional(),
  ...paging,
});
export type ReportQuery = z.infer<typeof reportQuery>;

/** A report, and the dispatch that it is. */
export interface FoundReport extends FoundEcho {
  id: string;
  title?: string;
  published?: string;
  agency?: string;
  url?: string;
  /** Who wrote it, as the wire tells, or else the report itself. */
  bylines?: string[];
  /** Its earlier versions, the oldest first: their numbers, or the moments when they came in. */
  versions?: string[];
}

/** How many are fetched from the corpus at once. */
const PAGE = 500;

/** The reports that were asked for, the newest first, those without a time last. Throws QUESTION_NOT_UNDERSTOOD, QUESTION_AFTER, QUESTION_NO_WORDS. */
export async function* findReports(corpus: Corpus, question: ReportQuery): AsyncGenerator<FoundReport> {
  const query = asked(reportQuery, question);
  let last = await startOf(query.after, (id) => placeOf(corpus, id));
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for (const dated of last?.day === null ? [false] : [true, false]) {
    for (;;) {
      const size = Math.min(left, PAGE);
      const rows = await told(corpus.place, () => page(corpus, query, dated, last, size));
      const versions = await told(corpus.place, () => versionsOf(corpus, rows));
      const keys = rows.map(({ key }) => key);
      const echoes = await told(corpus.place, () => echoesOf(keys, corpus.db));
      for (const row of rows) yield found(row, versions.get(row.key) ?? [], echoes.get(row.key));
      left -= rows.length;
      if (!left) return;
      if (rows.length < size) break;
      last = rows.at(-1);
    }
    last = undefined;
  }
}

/** The reports of these ids, in no order; those that are not there are left out. */
export async function reportsWithIds(corpus: Corpus, ids: readonly string[]): Promise<FoundReport[]> {
  if (!ids.length) return [];
  return told(corpus.place, async () => {
    const rows = await corpus.db
      .selectFrom("reports")
      .select(COLUMNS)
      .where("id", "in", texts(corpus.db, ids))
      .execute();
    const versions = await versionsOf(corpus, rows);
    const echoes = await echoesOf(
      rows.map(({ key }) => key),
      corpus.db,
    );
    return rows.map((row) => found(row, versions.get(row.key) ?? [], echoes.get(row.key)));
  });
}

/** How many reports there are of which that holds; `limit` and `after` count for nothing. */
export async function countReports(corpus: Corpus, question: ReportQuery): Promise<number> {
  const query = asked(reportQuery, question);
  const counted = matching(corpus, query).select((reports) => reports.fn.countAll<number>().as("n"));
  return (await told(corpus.place, () => counted.executeTakeFirstOrThrow())).n;
}

const COLUMNS = ["key", "id", "title", "published", "day", "agency", "url", "bylines"] as const;

interface Place {
  key: number;
  day: string | null;
}

type Row = Awaited<ReturnType<typeof page>>[number];

async function placeOf({ db, place }: Corpus, id: string): Promise<Place | undefined> {
  const report = db.selectFrom("reports").select(["key", "day"]).where("id", "=", id);
  return told(place, () => report.executeTakeFirst());
}

function matching({ db, engine }: Corpus, { text, from, to, agency, echo }: ReportQuery) {
  // Spelled out, as an index has it: of a parameter the database cannot know that they are the same.
  let reports = db.selectFrom("reports").where(sql<boolean>`status <> 'withdrawn'`);
  if (text !== undefined) reports = reports.where(engine.matches("reports.key", textQuery(text)));
  if (from !== undefined) reports = reports.where("day", ">=", from);
  if (to !== undefined) reports = reports.where("day", "<=", to);
  if (agency !== undefined) reports = reports.where(sql`lower(agency)`, "in", casings(agency));
  if (echo !== undefined) {
    const own = db
      .selectFrom("echoes")
      .innerJoin("reports as one", "one.key", "echoes.report")
      .select("echo")
      .where("one.id", "=", echo)
      .where("whole", "=", 1);
    reports = reports.where("reports.key", "in", db.selectFrom("echoes").select("report").where("echo", "in", own));
  }
  return reports;
}

/** The next `size` after `last`, of those that have a time or of those that have none. */
function page(corpus: Corpus, query: ReportQuery, dated: boolean, last: Place | undefined, size: number) {
  let reports = matching(corpus, query).where("day", dated ? "is not" : "is", null);
  if (last?.day) {
    const { day: of, key } = last;
    reports = reports.where(({ eb, refTuple, tuple }) => eb(refTuple("day", "key"), "<", tuple(of, key)));
  } else if (last) reports = reports.where("key", "<", last.key);
  return reports.select(COLUMNS).orderBy("day", "desc").orderBy("key", "desc").limit(size).execute();
}

async function versionsOf({ db }: Corpus, rows: readonly Place[]): Promise<Map<number, string[]>> {
  const versions = new Map<number, string[]>();
  if (!rows.length) return versions;
  const keys = rows.map(({ key }) => key);
  for (const { report, version, stored } of await db
    .selectFrom("report_versions")
    .select(["report", "version", "stored"])
    .where("report", "in", numbers(db, keys))
    .orderBy("report")
    .orderBy("number")
    .execute()) {
    versions.set(report, [...(versions.get(report) ?? []), version ?? stored]);
  }
  return versions;
}

function found({ id, title, published, agency, url, bylines }: Row, versions: string[], echo = alone(id)): FoundReport {
  const wrote: string[] = JSON.parse(bylines);
  return {
    id,
    ...(title !== null && { title }),
    ...(published !== null && { published }),
    ...(agency !== null && { agency }),
    ...(url !== null && { url }),
    ...(wrote.length > 0 && { bylines: wrote }),
    ...echo,
    ...(versions.length && { versions }),
  };
}

/** A report of a corpus whose reports were not joined. */
function alone(id: string): FoundEcho {
  return { echo: id, origin: id, because: { decided: "alone", earliest: false, fullest: true } };
}
