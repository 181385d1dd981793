import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporary } from "../../corpus.fixture.js";
import { type Corpus, openCorpus } from "../../corpus.js";
import { findActors } from "../../questions/actors.js";
import { findReports } from "../../questions/reports.js";
import { findStories } from "../../questions/stories.js";
import { enqueue } from "../../queue/enqueue.js";
import { openQueue } from "../../queue/open.js";
import { TEST_POSTGRES } from "../stores.fixture.js";
import { type Cluster, newCluster, newSchema } from "./cluster.fixture.js";
import { articleOf, shuffled } from "./of-version.fixture.js";

const WRITERS = 4;
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Seconds after which others have what a worker held that was killed. */
const LEASE = 5;
/** So many tries that none is set aside, however slow the machine. */
const TRIES = 100;

/** Writers that share nothing but the database, where the machine lets them have networks of their own. */
const APART = spawnSync("unshare", ["--net", "true"]).status === 0 ? ["unshare", "--net"] : [];
const apart = APART.length > 0 ? "each in a network of its own" : "in one network, for this machine gives no others";

async function all<Found>(found: AsyncIterable<Found>): Promise<Found[]> {
  const list: Found[] = [];
  for await (const one of found) list.push(one);
  return list;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** What questions answer, without the moments and the order in which reports came in. */
async function answers(corpus: Corpus) {
  const reports = (await all(findReports(corpus, {}))).map(({ versions = [], ...report }) => report);
  const actors = (await all(findActors(corpus, {}))).map(({ reports: of, ...actor }) => ({
    ...actor,
    reports: of.sort(),
  }));
  return {
    reports: reports.sort(byId),
    actors: actors.sort(byId),
    stories: (await all(findStories(corpus, {}))).sort(byId),
  };
}

describe.skipIf(TEST_POSTGRES === undefined)(`those who race, ${apart}`, () => {
  const records: ReportRecord[] = [];
  let cluster: Cluster;
  let file = "";
  let alone: Corpus;

  beforeAll(async () => {
    const started = await newCluster();
    if (!started) throw new Error("PostgreSQL was there a moment ago");
    cluster = started;
    const reader = await createReader();
    for (const set of ["segou-ferry", "two-diallos"]) {
      const source = readFileSync(new URL(`../../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
      for (const line of source.trim().split("\n")) records.push(await reader.read(JSON.parse(line)));
    }
    const [first] = records;
    for (const version of [2, 3]) {
      if (first) records.push({ ...first, report: { ...first.report, title: `Ferry (version ${version})` } });
    }
    file = join(mkdtempSync(join(tmpdir(), "sayso-race-")), "records.json");
    writeFileSync(file, JSON.stringify(records));
    alone = await openCorpus(temporary(), { access: "write" });
    for (const record of records) await alone.put([{ record, article: articleOf(record) }]);
  });
  afterAll(async () => {
    await alone.close();
    await cluster.remove();
  });

  /** Nothing is lost, nothing is there twice, and the answers are those of one who had it all in order. */
  async function expectAsAlone(address: string): Promise<void> {
    const raced = await openCorpus(address);
    expect(await answers(raced)).toEqual(await answers(alone));
    const stored = await raced.db.selectFrom("reports").select(["id", "version"]).orderBy("id").execute();
    expect(stored).toEqual(await alone.db.selectFrom("reports").select(["id", "version"]).orderBy("id").execute());
    const kept = await raced.db.selectFrom("report_versions").select("version").distinct().execute();
    expect(kept.every(({ version }) => Number(version) < 3)).toBe(true);
    await raced.close();
  }

  it("writers make what one makes, though one of them and the database are killed meanwhile", async () => {
    const address = await newSchema(cluster.address);
    const writers = Array.from({ length: WRITERS }, (_, at) =>
      started(script("writer.fixture.ts"), address, file, String(at + 1)),
    );
    const [doomed, ...others] = writers;
    const ended = others.map((writer) => once(writer, "exit"));
    await lines(doomed, 1);
    doomed?.kill("SIGKILL");
    await lines(others[0], 3);
    await cluster.kill();
    await cluster.start();
    expect(await Promise.all(ended)).toEqual(others.map(() => [0, null]));
    await expectAsAlone(address);
  });

  it("workers make of a queue in any order what one makes, though one of them and the database are killed", async () => {
    const address = await newSchema(cluster.address);
    const corpus = await openCorpus(address, { access: "write" });
    const queue = await openQueue(address, { lease: LEASE, tries: TRIES });
    // Each at a time of its own: what is put in at once is taken by its id.
    for (const record of shuffled(records, 7)) {
      const article = articleOf(record);
      await enqueue(of({ ok: true, article, place: record.id }), corpus, queue);
    }
    const workers = Array.from({ length: WRITERS }, () => started(script("worker.fixture.ts"), address, file));
    const [doomed, ...others] = workers;
    const ended = others.map((worker) => once(worker, "exit"));
    // A worker that cannot open the corpus ends with an error; it is those at work who outlive the database.
    await Promise.all(workers.map((worker) => lines(worker, 1)));
    for (const { stdin } of workers) stdin?.end();
    await lines(doomed, 1);
    doomed?.kill("SIGKILL");
    await Promise.race(others.map((worker) => lines(worker, 1)));
    await cluster.kill();
    await cluster.start();
    expect(await Promise.all(ended)).toEqual(others.map(() => [0, null]));
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, setAside: 0 });
    await queue.close();
    await corpus.close();
    await expectAsAlone(address);
  });
});

async function* of<T>(item: T): AsyncGenerator<T> {
  yield item;
}

function started(...scripted: readonly string[]): ChildProcess {
  const [program = "", ...args] = [
    ...APART,
    process.execPath,
    ...["--import", "tsx", "--conditions=sayso-source", ...scripted],
  ];
  return spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
}

/** Waits until a writer has told of so many records that are in. */
async function lines(writer: ChildProcess | undefined, count: number): Promise<void> {
  let text = "";
  for await (const chunk of writer?.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += String(chunk);
    if (text.split("\n").length > count) break;
  }
  writer?.stdout?.resume();
}
