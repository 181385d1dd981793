import type { ReportRecord } from "sayso-record";
import type { WireItem } from "sayso-wire";
import type { Corpus } from "../corpus.js";
import { type IngestOptions, ingest, type Tally } from "../ingest/ingest.js";
import { told } from "../store/told.js";
import { storedArticle } from "./article.js";

/** How many reports are fetched from the corpus at once. */
const PAGE = 50;

export interface RereadOptions extends Omit<IngestOptions, "onSettled"> {
  /** Reads those alone that were last read before this moment, ISO 8601 in UTC: so it goes on where it was stopped. */
  before: string;
}

/**
 * Reads the reports of a corpus anew from their stored texts, as after a new version of the reader or a word more in a lexicon,
 * those that came in first before others. Ids of reports, versions, history and corrections stay; what is read otherwise now
 * takes the place of what was read (`replaced`), the same is left (`known`). Withdrawn reports and earlier versions are left as they
 * are. Throws what `Corpus.put` throws; what was stored before stays.
 */
export async function reread(corpus: Corpus, { before, ...options }: RereadOptions): Promise<Tally> {
  const anew = {
    knows: async () => false,
    put: (incoming: Parameters<Corpus["put"]>[0]) => corpus.putAnew(incoming.map(({ record }) => record)),
  };
  return ingest(storedReports(corpus, before), anew, options);
}

/** How many reports there are to be read anew. */
export async function countToReread({ db, place }: Corpus, before: string): Promise<number> {
  const counted = db
    .selectFrom("reports")
    .select((of) => of.fn.countAll<number>().as("n"))
    .where("read", "<", before)
    .where("status", "<>", "withdrawn");
  return (await told(place, () => counted.executeTakeFirstOrThrow())).n;
}

/** Whether reports are stored with their words: whether the newest one is. */
export async function keepsWords({ db, place }: Corpus): Promise<boolean> {
  const newest = db.selectFrom("report_texts").select("record").orderBy("report", "desc").limit(1);
  const row = await told(place, () => newest.executeTakeFirst());
  const record: Partial<ReportRecord> = row ? JSON.parse(row.record) : {};
  return record.tokens !== undefined;
}

async function* storedReports({ db, place }: Corpus, before: string): AsyncGenerator<WireItem> {
  for (let last = 0; ; ) {
    const page = db
      .selectFrom("reports")
      .innerJoin("report_texts", "report_texts.report", "reports.key")
      .select(["reports.key", "reports.id", "report_texts.record"])
      .where("reports.key", ">", last)
      .where("reports.read", "<", before)
      .where("reports.status", "<>", "withdrawn")
      .orderBy("reports.key")
      .limit(PAGE);
    const rows = await told(place, () => page.execute());
    for (const { id, record } of rows) yield { ok: true, article: storedArticle(JSON.parse(record)), place: id };
    last = rows.at(-1)?.key ?? 0;
    if (rows.length < PAGE) return;
  }
}
