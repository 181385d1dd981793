/**
 * Measures how long it takes to link a report to those that are there, to answer questions about stories and actors, and to count
 * the say-sos of a story of 1,000 reports.
 *
 *   node --import tsx --conditions=sayso-source bench/linking.ts 10000 [FILE]     in a corpus of so many invented reports
 *
 * Milliseconds of the processor, not of the clock, so that they hold on a machine that is busy.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Corpus, findStories, openCorpus } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { reports } from "./corpus/load.js";
import { pool } from "./corpus/pool.js";
import { ASKED } from "./linking/questions.js";

const BATCH = 50;
const SINGLE = 200;
const TIMES = 40;
const GIANT = 1000;

const count = Number(process.argv[2] ?? 10_000);
const file = process.argv[3] ?? join(mkdtempSync(join(tmpdir(), "sayso-linking-")), "corpus.db");
const models = await pool();
const source = reports(models);
const corpus = await openCorpus(file, { access: "write" });
let events = 0;
for (let done = 0; done < count; done += BATCH) {
  const batch = Array.from({ length: Math.min(BATCH, count - done) }, () => source.next().value);
  events += batch.reduce((sum, record) => sum + record.events.length, 0);
  const took = await cost(() => corpus.put(batch.map((record) => ({ record }))));
  if (done % 1000 === 0) console.error(done, (took / batch.length).toFixed(1), "ms a report");
}
console.log(`${count} reports, ${events} events`);
const links: number[] = [];
for (let at = 0; at < SINGLE; at++) {
  const record = source.next().value;
  links.push(await cost(() => corpus.put([{ record }])));
}
tell("a new report is stored and linked", links);
for (const [question, ask] of ASKED) {
  const taken: number[] = [];
  for (let at = 0; at < TIMES; at++) taken.push(await cost(() => ask(corpus, at)));
  tell(question, taken);
}
await giant(corpus);
await corpus.close();

/** A thousand reports of one strike, by a hundred outlets. */
async function giant(into: Corpus): Promise<void> {
  const told = models.filter(({ id }) => id.startsWith("saraqib-strike"));
  const many = Array.from({ length: GIANT }, (_, at): ReportRecord => {
    const model = told[at % told.length];
    if (!model) throw new Error("examples/stories has no saraqib-strike");
    return { ...model, id: `giant-${at}`, report: { ...model.report, agency: `Outlet ${at % 100}` } };
  });
  for (let at = 0; at < GIANT - 20; at += BATCH) {
    await into.put(many.slice(at, Math.min(at + BATCH, GIANT - 20)).map((record) => ({ record })));
  }
  const taken: number[] = [];
  for (const record of many.slice(GIANT - 20)) taken.push(await cost(() => into.put([{ record }])));
  tell("a report joins a story of 1,000, whose say-sos are counted anew", taken);
  const asked: number[] = [];
  for (let at = 0; at < TIMES; at++) {
    asked.push(
      await cost(async () => {
        for await (const story of findStories(into, { place: "Saraqib", minReports: 500, limit: 1 })) {
          if (at === 0) console.log(`${story.reports.length} reports, ${story.count} say-sos`);
        }
      }),
    );
  }
  tell("the story of 1,000 reports with its say-sos", asked);
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function tell(what: string, taken: readonly number[]): void {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`| ${what} | ${at(0.5)} | ${at(0.95)} |`);
}
