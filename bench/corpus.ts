/**
 * Measures the corpus under load and writes its section of docs/speed.md: npm run bench. Stores invented reports, joins them to echoes,
 * actors and stories, asks, and kills processes that store.
 *
 *   npx tsx bench/corpus.ts [REPORTS] [--corpus FILE] [--link N] [--minutes M] [--questions-only] [--write]
 *
 * With --corpus the file is kept, and what was measured beside it (FILE.json): stopped at any moment, the next run goes on where it was.
 * --link joins no more than the first N, --minutes stops filling after so long by the clock. Writes the page with --write alone.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ReportRecord } from "sayso-record";
import { Chance } from "./corpus/chance.js";
import { giant } from "./corpus/giant.js";
import { kill } from "./corpus/killed.js";
import { density, link, singles } from "./corpus/link.js";
import { load, openings, type Window } from "./corpus/load.js";
import { corpusSection, HEADING, type Kills, type MeasuredCorpus } from "./corpus/page.js";
import { pool } from "./corpus/pool.js";
import { questions } from "./corpus/questions.js";
import { here } from "./data.js";
import { withSection } from "./section.js";

const REPORTS = 100_000;
const KILLS = 50;
const OPENINGS = 5;
/** In how many parts the reports are stored, joined and told of. */
const PARTS = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: "string" },
    link: { type: "string" },
    minutes: { type: "string" },
    "questions-only": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const count = Number(positionals[0] ?? REPORTS);
const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
const file = values.corpus ?? join(folder, "stored.db");
const notes = `${file}.json`;
const measured: Partial<MeasuredCorpus> = existsSync(notes) ? JSON.parse(readFileSync(notes, "utf8")) : {};

try {
  if (!values["questions-only"]) {
    const models = await pool();
    const until = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
    const [windows, linking] = [measured.windows ?? [], measured.linking ?? []];
    const most = Number(values.link ?? count);
    // A tenth is stored and joined before the next one, so that a run that is ended tells of both.
    for (let next = count / PARTS; next <= count && Date.now() < until; next += count / PARTS) {
      await load(file, models, next, { linkers: [], windows, window: count / PARTS, note: () => note({ windows }) });
      await link(file, Math.min(next, most), until, linking, () => note({ linking }));
    }
    if (!measured.inOrder) note({ inOrder: await inOrder(join(folder, "in-order.db"), models) });
    if (!measured.singles) note({ singles: singles(file, count) });
    if (!measured.giant) note({ giant: await giant(file, models) });
    if (!measured.kills) note({ kills: await kills(join(folder, "killed.db")) });
  }
  note({ size: statSync(file).size / 2 ** 20, openings: await openings(file, OPENINGS), density: await density(file) });
  note({ questions: await questions(file) });
  const section = corpusSection(measured);
  console.log(section);
  const page = here("docs/speed.md");
  if (values.write) writeFileSync(page, withSection(readFileSync(page, "utf8"), HEADING, section));
} finally {
  rmSync(folder, { recursive: true });
}

/** Adds to what is measured, and keeps it beside a corpus that is kept. */
function note(more: Partial<MeasuredCorpus>): void {
  Object.assign(measured, more);
  if (values.corpus) writeFileSync(notes, JSON.stringify(measured));
}

/** Stores as many again, each day's after those of the day before. */
async function inOrder(file: string, models: readonly ReportRecord[]): Promise<Window[]> {
  const windows: Window[] = [];
  await load(file, models, count, { linkers: [], windows, window: count / PARTS, inOrder: true });
  return windows;
}

/** Kills a process that stores, again and again, each going on where the one before was. */
async function kills(killed: string): Promise<Kills> {
  const chance = new Chance(1);
  const all: Kills = { times: KILLS, reported: 0, stored: 0, faults: [] };
  for (let time = 0; time < KILLS; time++) {
    const found = await kill(killed, all.stored, chance);
    all.reported = found.reported;
    all.stored = found.stored;
    all.faults.push(...found.faults);
    console.log("killed", found);
  }
  return all;
}
