import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { ReportRecord } from "sayso-record";
import { openCorpus } from "../../corpus.js";
import { openQueue } from "../../queue/open.js";
import { work } from "../../queue/work.js";

/** How long reading takes, in milliseconds: so long that no worker has them all. */
const READING = 500;

/**
 * One of several workers that take from a queue: `ADDRESS RECORDS`. Says when it is ready, begins when its input ends,
 * and tells of each report that it begins to read.
 */
async function main([address = "", file = ""]: readonly string[]): Promise<void> {
  const records: ReportRecord[] = JSON.parse(readFileSync(file, "utf8"));
  const queue = await openQueue(address);
  const corpus = await openCorpus(address, { access: "write" });
  process.stdout.write("ready\n");
  await once(process.stdin.resume(), "end");
  await work(corpus, queue, {
    width: 1,
    once: true,
    read: async ({ id, title }) => {
      process.stdout.write(`${id}\n`);
      await wait(READING);
      const record = records.find((one) => one.id === id && (one.report.title ?? "") === title);
      return record ? { ok: true, record } : { ok: false, error: { code: "READ_FAILED", message: `no ${id}` } };
    },
  });
  await corpus.close();
  await queue.close();
}

await main(process.argv.slice(2));
