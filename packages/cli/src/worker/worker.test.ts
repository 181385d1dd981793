import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { newSchema } from "../../../corpus/src/store/postgres/cluster.fixture.js";
import { TEST_POSTGRES } from "../../../corpus/src/store/stores.fixture.js";
import { bareRecord, type FakeIo, fakeIo } from "../fake-io.js";
import { run } from "../program.js";

const lines = (...reports: readonly object[]) => reports.map((report) => `${JSON.stringify(report)}\n`).join("");

async function sayso(corpus: string, args: readonly string[], io: FakeIo = fakeIo()) {
  const status = await run([...args, "--corpus", corpus], io);
  return { status, out: io.stdout.text, err: io.stderr.text };
}

it("a corpus in a file has no queue, and none is made for it", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sayso-")), "c.db");
  for (const args of [["ingest", "--enqueue"], ["worker"], ["jobs"]]) {
    expect(await sayso(file, args)).toMatchObject({ status: 1, err: expect.stringContaining("QUEUE_NEEDS_POSTGRES") });
  }
  expect((await sayso(file, ["find", "reports"])).err).toContain("CORPUS_MISSING");
  expect((await sayso(file, ["ingest", "--enqueue", "--keep-words"])).status).toBe(2);
  expect((await sayso(file, ["jobs", "--failed", "--retry-all"])).status).toBe(2);
});

describe.skipIf(TEST_POSTGRES === undefined)("in PostgreSQL", () => {
  it("what ingest puts into the queue a worker reads; what fails is set aside, shown, and tried again", async () => {
    const corpus = await newSchema(TEST_POSTGRES ?? "");
    const input = lines({ id: "a", text: "Shelling." }, { id: "b", text: "Poison." }, { id: "c", text: " " });
    const put = await sayso(corpus, ["ingest", "--enqueue", "--from", "jsonl"], fakeIo(input));
    expect(put.status).toBe(1);
    expect(put.err).toMatch(/^sayso: REPORT_EMPTY.*line 3.*\n.*: 2 reports put into the queue in .*\n {2}1 refused: /);
    expect((await sayso(corpus, ["jobs"])).out).toBe("waiting    2\nbeing read 0\nset aside  0\n");
    const once = ["worker", "--once", "--threads", "1"];
    const poisoned = fakeIo("", (article) => {
      if (article.id === "b") throw new Error("no such word");
      return bareRecord(article);
    });
    const worked = await sayso(corpus, once, poisoned);
    expect(worked.status).toBe(1);
    expect(worked.err.match(/READ_FAILED.*line 2/g)).toHaveLength(3);
    expect(worked.err).toMatch(/Set aside as \S+\.\n.*: 1 report stored in .*\n {2}1 report set aside: sayso jobs/);
    const shown = await sayso(corpus, ["jobs", "--failed", "--format", "jsonl"]);
    const aside: { id: string } = JSON.parse(shown.out);
    expect(aside).toMatchObject({ article: { id: "b", text: "Poison." }, attempt: 3, error: { code: "READ_FAILED" } });
    expect((await sayso(corpus, ["jobs", "--failed"])).out).toMatch(/^since +tries +report +id +why\n.* 3 +b /);
    expect((await sayso(corpus, ["jobs", "--retry", "x"])).err).toContain("JOB_UNKNOWN");
    expect((await sayso(corpus, ["jobs", "--retry", aside.id])).err).toContain("1 report to be tried again");
    expect(await sayso(corpus, once)).toMatchObject({ status: 0, err: expect.stringContaining("1 report stored") });
    expect((await sayso(corpus, ["find", "reports", "--format", "count"])).out).toBe("2\n");
  });

  it("a worker waits for more until it is stopped, and tells meanwhile how it goes", async () => {
    const corpus = await newSchema(TEST_POSTGRES ?? "");
    let stop = () => {};
    const io = fakeIo();
    io.onInterrupt = (call) => {
      stop = call;
      return () => {};
    };
    const told = () =>
      io.stderr.text
        .split("\n")
        .filter(Boolean)
        .map((line): { event: string; address?: string } => JSON.parse(line));
    const until = async (event: string) => {
      for (;;) {
        const found = told().find((one) => one.event === event);
        if (found) return found;
        await wait(20);
      }
    };
    const working = sayso(corpus, ["worker", "--metrics", "0", "--log", "json"], io);
    const { address } = await until("observed");
    await sayso(corpus, ["ingest", "--enqueue", "--from", "jsonl"], fakeIo(lines({ id: "a", text: "Shelling." })));
    await until("stored");
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('sayso_reports_total{outcome="new"} 1');
    expect(metrics).toContain("sayso_reading_seconds_count 1");
    expect(metrics).toContain('sayso_queue_jobs{state="waiting"} 0');
    expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: "ok" });
    stop();
    expect(await working).toMatchObject({ status: 130 });
    expect(told().map(({ event }) => event)).toEqual(["observed", "started", "stored", "stopping", "ended"]);
    expect(told()[2]).toMatchObject({ level: "info", report: "a", outcome: "new" });
  });
});
