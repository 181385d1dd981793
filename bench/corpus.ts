/**
 * Measures the corpus under load and writes its section of docs/speed.md: npm run bench. Takes half an hour for 100,000 reports;
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
import { OF_REPORTS, OF_STORIES, questions } from "./corpus/questions.js";
import { here } from "./data.js";
import { withSection } from "./section.js";

const REPORTS = 100_000;
/** How many are joined to echoes, actors and stories: that takes more than ten times as long. */
const LINKED = 2_000;
const KILLS = 50;
const OPENINGS = 5;

const count = Number(process.argv[2] ?? REPORTS);
const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
try {
  const models = await pool();
  const [stored, linked] = [join(folder, "stored.db"), join(folder, "linked.db")];
  const section = corpusSection({
    stored: {
      windows: await load(stored, models, count, { linkers: [] }),
      size: statSync(stored).size / 2 ** 20,
      questions: await questions(stored, OF_REPORTS),
    },
    openings: await openings(stored, OPENINGS),
    linked: {
      windows: await load(linked, models, Math.min(count, LINKED)),
      size: statSync(linked).size / 2 ** 20,
      questions: await questions(linked, OF_STORIES),
    },
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
