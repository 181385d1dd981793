/**
 * Measures the corpus under load and writes its section of docs/speed.md: npm run bench. Takes an hour or more for 100,000 reports;
 * `tsx bench/corpus.ts 10000` tries it with fewer, and writes nothing.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Chance } from "./corpus/chance.js";
import { kill } from "./corpus/killed.js";
import { load, openings } from "./corpus/load.js";
import { corpusSection, HEADING, type Kills } from "./corpus/page.js";
import { pool } from "./corpus/pool.js";
import { questions } from "./corpus/questions.js";
import { here } from "./data.js";
import { withSection } from "./section.js";

const REPORTS = 100_000;
const KILLS = 50;
const OPENINGS = 5;

const count = Number(process.argv[2] ?? REPORTS);
const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
try {
  const stored = join(folder, "stored.db");
  const section = corpusSection({
    windows: await load(stored, await pool(), count, { linkers: [] }),
    size: statSync(stored).size / 2 ** 20,
    openings: await openings(stored, OPENINGS),
    questions: await questions(stored),
    kills: await kills(join(folder, "killed.db")),
  });
  console.log(section);
  const page = here("docs/speed.md");
  if (count === REPORTS) writeFileSync(page, withSection(readFileSync(page, "utf8"), HEADING, section));
} finally {
  rmSync(folder, { recursive: true });
}

/** Kills a process that stores, again and again, each going on where the one before was. */
async function kills(file: string): Promise<Kills> {
  const chance = new Chance(1);
  const all: Kills = { times: KILLS, reported: 0, stored: 0, faults: [] };
  for (let time = 0; time < KILLS; time++) {
    const found = await kill(file, all.stored, chance);
    all.reported = found.reported;
    all.stored = found.stored;
    all.faults.push(...found.faults);
    console.log("killed", found);
  }
  return all;
}
