import { findStories, openCorpus } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { cost, type Spread, spreadOf } from "./cost.js";

const REPORTS = 1000;
const OUTLETS = 100;
const BATCH = 50;
/** How many of them come one by one, and how often the story is asked for. */
const TIMES = 60;

export interface Giant {
  reports: number;
  sayso: number;
  /** A report comes in, and the say-sos are counted anew. */
  joins: Spread;
  /** The story is asked for. */
  asked: Spread;
}

/** A thousand reports of one strike, by a hundred outlets, on top of what is in a corpus. */
export async function giant(file: string, pool: readonly ReportRecord[]): Promise<Giant> {
  const corpus = await openCorpus(file, { access: "write" });
  const told = pool.filter(({ id }) => id.startsWith("saraqib-strike"));
  const many = Array.from({ length: REPORTS }, (_, at): ReportRecord => {
    const model = told[at % told.length];
    if (!model) throw new Error("examples/stories has no saraqib-strike");
    return { ...model, id: `giant-${at}`, report: { ...model.report, agency: `Outlet ${at % OUTLETS}` } };
  });
  for (let at = 0; at < REPORTS - TIMES; at += BATCH) {
    await corpus.put(many.slice(at, Math.min(at + BATCH, REPORTS - TIMES)).map((record) => ({ record })));
  }
  const joins: number[] = [];
  for (const record of many.slice(REPORTS - TIMES)) joins.push(await cost(() => corpus.put([{ record }])));
  const asked: number[] = [];
  const found = { reports: 0, sayso: 0 };
  for (let at = 0; at < TIMES; at++) {
    asked.push(
      await cost(async () => {
        for await (const story of findStories(corpus, { place: "Saraqib", minReports: REPORTS / 2, limit: 1 })) {
          found.reports = story.reports.length;
          found.sayso = story.count;
        }
      }),
    );
  }
  await corpus.close();
  return { ...found, joins: spreadOf(joins), asked: spreadOf(asked) };
}
