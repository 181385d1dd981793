import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { SaysoError, sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../corpus.js";
import { findActors } from "./actors.js";
import { findEvents } from "./events.js";
import { findRelations } from "./relations.js";
import { findReports } from "./reports.js";
import { findStatements } from "./statements.js";
import { findStories, storyWithId } from "./stories.js";
import { why } from "./why.js";

const HOSTILE = [
  "'; DROP TABLE reports; --",
  "' OR '1'='1",
  '" OR 1=1 --',
  "sample' UNION SELECT name, sql FROM sqlite_master --",
  "x'); DELETE FROM events; --",
  "text : * NEAR(a b) OR NOT ^",
  '"unclosed',
  "{a b} : c AND",
  "%_\\",
  "\u0000",
  "shelled\u0000 nothing",
];

const folder = mkdtempSync(join(tmpdir(), "sayso-injection-"));
let corpus: Corpus;
beforeAll(async () => {
  corpus = await openCorpus(join(folder, "corpus.db"), { access: "write" });
  await corpus.put([{ record: sampleRecord() }]);
});
afterAll(async () => {
  await corpus.close();
  rmSync(folder, { recursive: true });
});

/** How many answers a question has; 0 where it is refused with an error that speaks to a person. */
async function answers(asking: () => AsyncIterable<unknown> | Promise<unknown>): Promise<number> {
  let count = 0;
  try {
    const asked = asking();
    if (asked instanceof Promise) return (await asked) === undefined ? 0 : 1;
    for await (const _ of asked) count++;
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
  }
  return count;
}

/** Each question with the words where a person writes freely. */
const ASKED: Readonly<Record<string, (words: string) => AsyncIterable<unknown> | Promise<unknown>>> = {
  "reports by words": (text) => findReports(corpus, { text }),
  "reports by agency": (agency) => findReports(corpus, { agency }),
  "events by actor": (actor) => findEvents(corpus, { actor }),
  "events by recipient": (recipient) => findEvents(corpus, { recipient }),
  "events by place": (place) => findEvents(corpus, { place }),
  "events after": (after) => findEvents(corpus, { after }),
  "relations by actor": (actor) => findRelations(corpus, { actor }),
  "statements by words": (text) => findStatements(corpus, { text }),
  "stories by place": (place) => findStories(corpus, { place }),
  "actors by name": (name) => findActors(corpus, { name }),
  "a story by id": (id) => storyWithId(corpus, id),
  "a record by id": (id) => corpus.record(id),
  "why of an event": (ref) => why(corpus, ref),
};

describe.each(Object.entries(ASKED))("%s", (_, ask) => {
  it("takes hostile words for words", async () => {
    for (const words of HOSTILE) expect([words, await answers(() => ask(words))]).toEqual([words, 0]);
    expect(await corpus.record("sample")).toEqual(sampleRecord());
  });

  it("takes any words for words", async () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."'\"`;-()*%_\\:^{}=x \u0000\ud800é"),
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (words) => {
        await answers(() => ask(words));
      }),
      { numRuns: 50 },
    );
    expect(await corpus.record("sample")).toEqual(sampleRecord());
  });
});

it("stores a report with hostile words everywhere as it is", async () => {
  const id = HOSTILE.join(" ");
  const record = { ...sampleRecord(), id };
  await corpus.put([{ article: { id, text: record.text, title: id, url: id }, record }]);
  expect(await corpus.record(id)).toEqual(record);
  expect(await answers(() => findReports(corpus, {}))).toBe(2);
});
