import { type Article, type ReportRecord, SaysoError } from "sayso-record";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleOf } from "../corpus.fixture.js";
import { type Corpus, openCorpus } from "../corpus.js";
import { correct } from "../corrections/correct.js";
import type { Reading } from "../ingest/ingest.js";
import { countEvents, findEvents } from "../questions/events.js";
import { findReports } from "../questions/reports.js";
import { inEachStore } from "../store/stores.fixture.js";
import { countToReread, keepsWords, reread } from "./reread.js";

const EARLIER = "2024-06-10T00:00:00.000Z";
const NOW = "2024-06-11T00:00:00.000Z";

inEachStore(({ anew }) => {
  let corpus: Corpus;
  let read: string[] = [];
  let now = EARLIER;
  beforeEach(async () => {
    [read, now] = [[], EARLIER];
    corpus = await openCorpus(await anew(), { access: "write", now: () => new Date(now) });
    await corpus.put([{ record: sampleOf("a") }, { record: sampleOf("b") }]);
    await corpus.put([{ record: sampleOf("w"), article: { id: "w", text: "", status: "withdrawn", version: "2" } }]);
    now = NOW;
  });
  afterEach(async () => corpus.close());

  /** A reader that finds another event before the one that it found, and its agency elsewhere. */
  async function otherwise(article: Article): Promise<Reading> {
    read.push(article.id ?? "");
    const record = sampleOf(article.id ?? "");
    const [event] = record.events;
    if (!event) throw new Error("the sample has an event");
    const fired = record.text.indexOf("fired");
    const events: ReportRecord["events"] = [
      { ...event, anchor: [fired, fired + "fired".length] },
      { ...event, id: "v2" },
    ];
    return { ok: true, record: { ...record, report: { ...record.report, agency: "Northline" }, events } };
  }

  const anewBy = (reader: (article: Article) => Promise<Reading>, of: object = {}) =>
    reread(corpus, { before: NOW, read: reader, width: 2, ...of });

  async function all<Found>(found: AsyncIterable<Found>): Promise<Found[]> {
    const list: Found[] = [];
    for await (const one of found) list.push(one);
    return list;
  }

  describe("reading a corpus anew", () => {
    it("puts what is read now in the place of what was read, and keeps ids, versions and what persons said", async () => {
      await correct(corpus, {
        correction: { action: "change", ref: "a#v1", set: { standing: "confirmed" } },
        ...{ author: "A. Desk", reason: "seen on film" },
      });
      const before = await countEvents(corpus, {});
      expect(await countToReread(corpus, NOW)).toBe(2);
      expect((await anewBy(otherwise)).outcomes).toEqual({ new: 0, replaced: 2, older: 0, known: 0 });
      expect(read.sort()).toEqual(["a", "b"]);
      expect(await countEvents(corpus, {})).toBe(before + 2);
      // What was v1 is v2 now.
      expect(await all(findEvents(corpus, { standing: "confirmed" }))).toMatchObject([
        { ref: "a#v2", text: "shelled" },
      ]);
      const reports = await all(findReports(corpus, { text: "shelling", agency: "Northline" }));
      expect(reports.map(({ id, versions }) => [id, versions])).toEqual([
        ["b", undefined],
        ["a", undefined],
      ]);
    });

    it("leaves what is read the same", async () => {
      const same = async ({ id = "" }: Article): Promise<Reading> => ({ ok: true, record: sampleOf(id) });
      expect((await anewBy(same)).outcomes).toEqual({ new: 0, replaced: 0, older: 0, known: 2 });
      expect(await countToReread(corpus, NOW)).toBe(0);
    });

    it("goes on where it was stopped, and with what could not be read", async () => {
      const failing = async (article: Article): Promise<Reading> =>
        article.id === "a"
          ? { ok: false, error: new SaysoError("READ_FAILED", { what: "no", remedy: "no" }) }
          : otherwise(article);
      expect([...(await anewBy(failing)).refused]).toEqual([["READ_FAILED", 1]]);
      read = [];
      await anewBy(otherwise);
      expect(read).toEqual(["a"]);
    });

    it("does not put what was read of an old text in the place of a new version", async () => {
      const slow = async (article: Article): Promise<Reading> => {
        const text = `${sampleOf("a").text}More.`;
        if (article.id === "a") await corpus.put([{ record: { ...sampleOf("a"), text } }]);
        return otherwise(article);
      };
      expect((await anewBy(slow, { width: 1 })).outcomes).toMatchObject({ replaced: 1, known: 1 });
      expect((await corpus.record("a"))?.text).toContain("More.");
    });

    it("knows whether reports are stored with their words", async () => {
      expect(await keepsWords(corpus)).toBe(true);
      const { tokens: _, ...bare } = sampleOf("z");
      await corpus.put([{ record: bare }]);
      expect(await keepsWords(corpus)).toBe(false);
    });
  });
});
