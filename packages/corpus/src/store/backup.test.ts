import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { sampleOf, temporary } from "../corpus.fixture.js";
import { type Corpus, openCorpus } from "../corpus.js";
import { correct } from "../corrections/correct.js";
import { countReports } from "../questions/reports.js";
import { enqueue } from "../queue/enqueue.js";
import { openQueue } from "../queue/open.js";
import { readSample, report, wire } from "../queue/queue.fixture.js";
import { work } from "../queue/work.js";
import { newDatabase, programsFolder } from "./postgres/cluster.fixture.js";
import { allRows } from "./rows.fixture.js";
import { TEST_POSTGRES } from "./stores.fixture.js";

/** With a version that was replaced, and a correction: what no source gives again. */
async function fill(corpus: Corpus): Promise<void> {
  for (const title of ["First", "Anew"]) {
    await corpus.put([{ record: sampleOf("a", { title }), article: { text: "x", title } }]);
  }
  await corpus.put([{ record: sampleOf("b") }]);
  const correction = { action: "reject", ref: "a#v1" } as const;
  await correct(corpus, { correction, author: "A desk", reason: "Never told" });
}

/** A backup is another corpus of the same rows: it answers, and takes more. */
async function expectWhole(name: string, rows: unknown): Promise<void> {
  const corpus = await openCorpus(name, { access: "write" });
  expect(await allRows(corpus)).toEqual(rows);
  expect(await countReports(corpus, { text: "anew" })).toBe(1);
  expect(
    await corpus.put([{ record: sampleOf("a", { title: "Anew" }), article: { text: "x", title: "Anew" } }]),
  ).toEqual(["known"]);
  expect(await corpus.put([{ record: sampleOf("c") }])).toEqual(["new"]);
  await corpus.close();
}

it("a file is backed up by VACUUM INTO while it is written, without what came in after", async () => {
  const backup = temporary("backup.db");
  const corpus = await openCorpus(temporary(), { access: "write" });
  await fill(corpus);
  const rows = await allRows(corpus);
  const reader = await openCorpus(corpus.place);
  await sql`vacuum into ${backup}`.execute(reader.db);
  await reader.close();
  await corpus.put([{ record: sampleOf("later") }]);
  await corpus.close();
  await expectWhole(backup, rows);
});

const programs = programsFolder();

describe.skipIf(TEST_POSTGRES === undefined || programs === undefined)("a database", () => {
  it("is backed up by pg_dump and brought back by pg_restore, with its queue", async () => {
    const [from, to] = [await newDatabase(TEST_POSTGRES ?? ""), await newDatabase(TEST_POSTGRES ?? "")];
    const archive = join(mkdtempSync(join(tmpdir(), "sayso-backup-")), "news.dump");
    const corpus = await openCorpus(from, { access: "write" });
    await fill(corpus);
    const rows = await allRows(corpus);
    const queue = await openQueue(from);
    await enqueue(wire(report("d")), corpus, queue);
    execFileSync(join(programs ?? "", "pg_dump"), ["--format=custom", `--file=${archive}`, from]);
    await corpus.put([{ record: sampleOf("later") }]);
    await queue.close();
    await corpus.close();

    execFileSync(join(programs ?? "", "pg_restore"), ["--exit-on-error", `--dbname=${to}`, archive]);
    await expectWhole(to, rows);
    const restored = await openCorpus(to, { access: "write" });
    const waiting = await openQueue(to);
    expect((await work(restored, waiting, { read: readSample, width: 1, once: true })).outcomes.new).toBe(1);
    await waiting.close();
    await restored.close();
  });
});
