import { readFileSync } from "node:fs";
import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { afterEach, beforeAll, expect, it } from "vitest";
import { sampleOf, temporary } from "../corpus.fixture.js";
import { type Corpus, openCorpus } from "../corpus.js";
import { correct, undoCorrection } from "../corrections/correct.js";
import { findActors } from "../questions/actors.js";
import { countReports } from "../questions/reports.js";
import { findStories } from "../questions/stories.js";
import { allRows } from "../store/rows.fixture.js";
import { inEachStore } from "../store/stores.fixture.js";
import { copyCorpus } from "./copy.js";

const records: ReportRecord[] = [];
beforeAll(async () => {
  const reader = await createReader();
  for (const set of ["two-diallos", "segou-ferry"]) {
    const source = readFileSync(new URL(`../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
    for (const line of source.trim().split("\n")) records.push(await reader.read(JSON.parse(line)));
  }
}, 60_000);

const opened: Corpus[] = [];
afterEach(async () => {
  for (const corpus of opened.splice(0)) await corpus.close();
});

async function open(name: string): Promise<Corpus> {
  const corpus = await openCorpus(name, { access: "write" });
  opened.push(corpus);
  return corpus;
}

/** A record of nothing but its text. */
function bareOf(id: string): ReportRecord {
  const { format, report } = sampleOf(id);
  const empty = { mentions: [], entities: [], times: [], figures: [], statements: [], events: [], relations: [] };
  return { format, id, text: `All is quiet in ${id}.`, report: { ...report, bylines: [] }, sentences: [], ...empty };
}

/** A corpus with versions, one that is withdrawn, copies of a dispatch, corrections, one of them taken back. */
async function filled(): Promise<Corpus> {
  const corpus = await open(temporary());
  await corpus.put(records.map((record) => ({ record })));
  // More than are copied at once.
  await corpus.put(Array.from({ length: 210 }, (_, at) => ({ record: bareOf(`bare-${at}`) })));
  await corpus.put(["r1", "r2", "r3"].map((id) => ({ record: sampleOf(id) })));
  await corpus.put([
    { record: sampleOf("r1", { title: "Again" }) },
    { record: sampleOf("r2"), article: { text: "", version: "2", status: "withdrawn" } },
  ]);
  const by = { author: "A. Desk", reason: "looked into" };
  const event = records.flatMap(({ id, events }) => events.map((one) => `${id}#${one.id}`))[0] ?? "";
  await correct(corpus, { correction: { action: "reject", ref: event }, ...by });
  const undone = await correct(corpus, { correction: { action: "reject", ref: "r3#v1" }, ...by });
  await undoCorrection(corpus, undone, "B. Desk");
  const [a = "", b = ""] = await idsOf(findActors(corpus, { name: "Ibrahim Diallo", type: "person" }));
  await correct(corpus, { correction: { action: "merge-actors", a, b }, ...by });
  const [first = "", second = ""] = await idsOf(findStories(corpus, {}));
  await correct(corpus, { correction: { action: "merge-stories", a: first, b: second }, ...by });
  return corpus;
}

async function idsOf(found: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of found) ids.push(id);
  return ids;
}

async function indexesOf({ engine, db }: Corpus): Promise<string[]> {
  const { rows } = await engine.indexes.execute(db);
  expect(rows.length).toBeGreaterThan(50);
  return rows.map(({ statement }) => statement).toSorted();
}

inEachStore(({ anew }) => {
  it("a corpus is the same after it was copied there and back, row for row", async () => {
    const [one, there, back] = [await filled(), await open(await anew()), await open(temporary())];
    const rows = await allRows(one);
    const indexes = [await indexesOf(there), await indexesOf(back)];
    const steps: number[] = [];
    const copied = await copyCorpus(one, there, { onStep: (so) => steps.push(so) });
    expect(copied).toBe(Object.values(rows).flat().length);
    expect(steps.at(-1)).toBe(copied);
    expect(await allRows(there)).toEqual(rows);
    expect(await copyCorpus(there, back)).toBe(copied);
    expect(await allRows(back)).toEqual(rows);
    // Their indexes are taken away meanwhile, and made again.
    expect([await indexesOf(there), await indexesOf(back)]).toEqual(indexes);
    expect(Object.entries(rows).flatMap(([table, { length }]) => (length ? [] : [table]))).toEqual([]);
    const shelled = await countReports(one, { text: "shelled" });
    for (const corpus of [one, there, back]) {
      expect(await countReports(corpus, { text: "shelled" })).toBe(shelled);
      expect(await countReports(corpus, { text: '"again"' })).toBe(1);
      // And it goes on as the first would: with the same keys.
      expect(await corpus.put([{ record: sampleOf("later") }])).toEqual(["new"]);
    }
    const [first, ...others] = [await allRows(one), await allRows(there), await allRows(back)].map(
      ({ reports, ...all }) => all,
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it("a copy never mixes with what is in, and leaves nothing where it is refused", async () => {
    const [one, there] = [await open(temporary()), await open(await anew())];
    await one.put([{ record: sampleOf("a") }]);
    await there.put([{ record: sampleOf("b") }]);
    await expect(copyCorpus(one, there)).rejects.toMatchObject({ code: "COPY_NOT_EMPTY", place: there.place });
    expect(await countReports(there, {})).toBe(1);
  });
});
