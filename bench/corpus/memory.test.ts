import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { reports } from "./load.js";

const BATCH = 50;
/** MB: less than the records of 600 reports take, by far. */
const MOST = 4;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** MB that are held once what nobody holds is cleared away. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

it("joining keeps nothing of the reports that are in", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-"));
  const corpus = await openCorpus(join(folder, "c.db"), { access: "write" });
  const source = reports([sampleRecord()]);
  const joined = async (count: number) => {
    for (let done = 0; done < count; done += BATCH) {
      await corpus.put(Array.from({ length: BATCH }, () => ({ record: source.next().value })));
    }
    return held();
  };
  // What is prepared and compiled, and the hundred that may be repeated, are there after the first.
  const before = await joined(300);
  expect((await joined(600)) - before).toBeLessThan(MOST);
  await corpus.close();
  rmSync(folder, { recursive: true });
});
