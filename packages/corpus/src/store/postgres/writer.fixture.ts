import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type ReportRecord, SaysoError } from "sayso-record";
import { openCorpus } from "../../corpus.js";
import { articleOf, shuffled } from "./of-version.fixture.js";

/** How often it is tried again while the database is away, and after how many milliseconds. */
const TRIES = 600;
const AGAIN = 100;

/** One of several processes that write to a corpus at once: `ADDRESS RECORDS SEED`. Says so for each record that is in. */
async function main([address = "", file = "", seed = ""]: readonly string[]): Promise<void> {
  const records: ReportRecord[] = JSON.parse(readFileSync(file, "utf8"));
  const corpus = await again(() => openCorpus(address, { access: "write" }));
  for (const record of shuffled(records, Number(seed))) {
    const [outcome] = await again(() => corpus.put([{ record, article: articleOf(record) }]));
    process.stdout.write(`${record.id} ${outcome}\n`);
  }
  await corpus.close();
}

/** What is done whenever the database is there. */
async function again<T>(act: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof SaysoError) || error.code !== "CORPUS_UNREACHABLE" || left === 0) throw error;
      await wait(AGAIN);
    }
  }
}

await main(process.argv.slice(2));
