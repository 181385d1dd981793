import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { countReports, enqueue, openCorpus, openQueue } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { newSchema } from "../../../corpus/src/store/postgres/cluster.fixture.js";
import { TEST_POSTGRES } from "../../../corpus/src/store/stores.fixture.js";

const COMMAND = fileURLToPath(new URL("../../bin/sayso.js", import.meta.url));
const isBuilt = existsSync(new URL("../../dist/main.js", import.meta.url));
/** More than is read before it is stopped. */
const REPORTS = 60;

it.skipIf(TEST_POSTGRES === undefined || !isBuilt)(
  "a worker that is told to end (SIGTERM) while it reads stores what it reads, gives the rest back, and ends",
  async () => {
    const address = await newSchema(TEST_POSTGRES ?? "");
    const corpus = await openCorpus(address, { access: "write" });
    const queue = await openQueue(address);
    async function* wire() {
      for (let at = 0; at < REPORTS; at++) {
        yield {
          ok: true,
          article: { id: `r${at}`, text: `${sampleRecord().text}\n\n${at}` },
          place: `line ${at}`,
        } as const;
      }
    }
    await enqueue(wire(), corpus, queue);
    const worker = spawn(process.execPath, [COMMAND, "worker", "--corpus", address, "--log", "json"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ended = once(worker, "exit");
    const told: string[] = [];
    for await (const line of createInterface(worker.stderr)) {
      const { event }: { event: string } = JSON.parse(line);
      told.push(event);
      if (event === "stored" && !told.slice(0, -1).includes("stored")) worker.kill("SIGTERM");
    }
    expect(await ended).toEqual([130, null]);
    expect(told.at(0)).toBe("started");
    expect(told).toContain("stopping");
    expect(told.at(-1)).toBe("ended");
    const stored = await countReports(corpus, {});
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(REPORTS);
    expect(await queue.counts()).toEqual({ waiting: REPORTS - stored, active: 0, setAside: 0 });
    await queue.close();
    await corpus.close();
  },
);
