import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type ReportRecord, SaysoError } from "sayso-record";
import { openCorpus } from "../../corpus.js";

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

/** With its version, which its title tells: what comes late is older. */
function articleOf({ text, report: { title = "" } }: ReportRecord) {
  const [, version = "1"] = /\(version (\d+)\)$/.exec(title) ?? [];
  return { text, title, version };
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

/** The same order for the same seed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const rest = [...list];
  let state = seed;
  return list.flatMap(() => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return rest.splice(state % rest.length, 1);
  });
}

await main(process.argv.slice(2));
