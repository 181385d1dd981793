import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { type Article, SaysoError } from "sayso-record";
import type { WireItem } from "sayso-wire";
import { expect, it } from "vitest";
import { sampleOf, temporary } from "../corpus.fixture.js";
import { openCorpus } from "../corpus.js";
import { allRows } from "../store/rows.fixture.js";
import { inEachStore } from "../store/stores.fixture.js";
import { ingest, type Reading, type Tally } from "./ingest.js";

const MANY = 120;

async function* items(count = MANY): AsyncGenerator<WireItem> {
  for (let number = 0; number < count; number++) {
    const article: Article = { id: `r${number % 100}`, text: "Shelling", version: `${number < 100 ? 1 : 2}` };
    yield { ok: true, article, place: `line ${number + 1}` };
  }
}

/** Reads some of the reports later than those after them. */
async function slowly({ id = "", version = "" }: Article): Promise<Reading> {
  if (id.endsWith("7")) await wait(5);
  return { ok: true, record: sampleOf(id, { title: `${id} in its version ${version}` }) };
}

inEachStore(({ anew }) => {
  it("makes the same corpus, however many are read at once", async () => {
    const made: unknown[] = [];
    for (const width of [1, 8]) {
      const corpus = await openCorpus(await anew(), { access: "write", now: () => new Date(0) });
      const tally = await ingest(items(), corpus, { read: slowly, width });
      expect(tally.outcomes).toEqual({ new: 100, replaced: 20, older: 0, known: 0 });
      made.push(await allRows(corpus));
      await corpus.close();
    }
    expect(made[1]).toEqual(made[0]);
  });

  it("passes on why something was refused", async () => {
    const corpus = await openCorpus(await anew(), { access: "write" });
    const told: string[] = [];
    const bad = new SaysoError("LINE_NOT_JSON", { what: "a line is not JSON", remedy: "Mend it." });
    const tally = await ingest(
      (async function* (): AsyncGenerator<WireItem> {
        yield { ok: false, error: bad };
        yield* items(1);
      })(),
      corpus,
      {
        read: async () => ({ ok: false, error: { code: "READ_FAILED", message: "no" } }),
        width: 1,
        onRefused: ({ message }) => told.push(message),
      },
    );
    await corpus.close();
    expect([...tally.refused]).toEqual([
      ["LINE_NOT_JSON", 1],
      ["READ_FAILED", 1],
    ]);
    expect(told).toEqual([bad.message, "no"]);
  });
});

it("reads nothing twice, and tells at each step where it is", async () => {
  const corpus = await openCorpus(temporary(), { access: "write" });
  await ingest(items(60), corpus, { read: slowly, width: 4 });
  const read: string[] = [];
  const waiting: number[] = [];
  const tally = await ingest(items(), corpus, {
    read: async (article) => {
      read.push(article.id ?? "");
      return slowly(article);
    },
    width: 4,
    onStep: (so) => waiting.push(so.waiting),
  });
  await corpus.close();
  expect(tally.outcomes).toEqual({ new: 40, replaced: 20, older: 0, known: 60 });
  expect(read).toHaveLength(60);
  expect(Math.max(...waiting)).toBe(50);
  expect(waiting.at(-1)).toBe(0);
});

it("stores what was read though nothing more comes", async () => {
  const corpus = await openCorpus(temporary(), { access: "write" });
  const stop = new AbortController();
  const waiting = async function* () {
    yield* items(1);
    await new Promise(() => {});
  };
  const settled: unknown[] = [];
  const tally = await ingest(waiting(), corpus, {
    read: slowly,
    width: 2,
    signal: stop.signal,
    onSettled: async (some) => {
      settled.push(...some.map(({ item, result }) => [item.ok && item.article.id, result]));
      stop.abort();
    },
  });
  await corpus.close();
  expect(tally.outcomes.new).toBe(1);
  expect(settled).toEqual([["r0", "new"]]);
});

it("ends where the corpus fails, and what was stored before stays", async () => {
  const file = temporary();
  const corpus = await openCorpus(file, { access: "write" });
  // No smaller than it is: full, from then on.
  const fill = ({ outcomes }: Tally) => {
    if (outcomes.new === 50) void sql`pragma max_page_count = 1`.execute(corpus.db);
  };
  await expect(ingest(items(), corpus, { read: slowly, width: 2, onStep: fill })).rejects.toMatchObject({
    code: "CORPUS_DISK_FULL",
  });
  await corpus.close();
  const again = await openCorpus(file, { access: "write" });
  const tally = await ingest(items(), again, { read: slowly, width: 2 });
  await again.close();
  expect(tally.outcomes.new + tally.outcomes.replaced + tally.outcomes.known).toBe(MANY);
  expect(tally.outcomes.known).toBe(50);
});
