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
import { TEST_POSTGRES } from "../stores.fixture.js";
import { type Cluster, newCluster, newSchema } from "./cluster.fixture.js";

const WRITERS = 4;
const SCRIPT = fileURLToPath(new URL("writer.fixture.ts", import.meta.url));

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

describe.skipIf(TEST_POSTGRES === undefined)(`writers that race, ${apart}`, () => {
  const records: ReportRecord[] = [];
  let cluster: Cluster | undefined;

  beforeAll(async () => {
    cluster = await newCluster();
    const reader = await createReader();
    for (const set of ["segou-ferry", "two-diallos"]) {
      const source = readFileSync(new URL(`../../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
      for (const line of source.trim().split("\n")) records.push(await reader.read(JSON.parse(line)));
    }
    const [first] = records;
    for (const version of [2, 3]) {
      if (first) records.push({ ...first, report: { ...first.report, title: `Ferry (version ${version})` } });
    }
  });
  afterAll(() => cluster?.remove());

  it("make what one makes, though one of them and the database are killed meanwhile", async () => {
    if (!cluster) throw new Error("PostgreSQL was there a moment ago");
    const file = join(mkdtempSync(join(tmpdir(), "sayso-race-")), "records.json");
    writeFileSync(file, JSON.stringify(records));
    const address = await newSchema(cluster.address);
    const writers = Array.from({ length: WRITERS }, (_, at) => started(address, file, at + 1));
    const [doomed, ...others] = writers;
    const ended = others.map((writer) => once(writer, "exit"));
    await lines(doomed, 1);
    doomed?.kill("SIGKILL");
    await lines(others[0], 3);
    await cluster.kill();
    await cluster.start();
    expect(await Promise.all(ended)).toEqual(others.map(() => [0, null]));

    const raced = await openCorpus(address);
    const alone = await openCorpus(temporary(), { access: "write" });
    for (const record of records) {
      const [, version = "1"] = /\(version (\d+)\)$/.exec(record.report.title ?? "") ?? [];
      await alone.put([{ record, article: { text: record.text, title: record.report.title ?? "", version } }]);
    }
    expect(await answers(raced)).toEqual(await answers(alone));
    const stored = await raced.db.selectFrom("reports").select(["id", "version"]).orderBy("id").execute();
    expect(stored).toEqual(await alone.db.selectFrom("reports").select(["id", "version"]).orderBy("id").execute());
    const kept = await raced.db.selectFrom("report_versions").select("version").distinct().execute();
    expect(kept.every(({ version }) => Number(version) < 3)).toBe(true);
    await raced.close();
    await alone.close();
  });
});

function started(address: string, records: string, seed: number): ChildProcess {
  const [program = "", ...args] = [
    ...APART,
    process.execPath,
    ...["--import", "tsx", "--conditions=sayso-source", SCRIPT, address, records, String(seed)],
  ];
  return spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
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
