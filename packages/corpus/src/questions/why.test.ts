import { readFileSync } from "node:fs";
import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../corpus.js";
import { correct } from "../corrections/correct.js";
import type { Correction } from "../corrections/correction.js";
import { inEachStore } from "../store/stores.fixture.js";
import { findActors } from "./actors.js";
import { findEvents } from "./events.js";
import { findStories } from "./stories.js";
import { why } from "./why.js";

const records: ReportRecord[] = [];

beforeAll(async () => {
  const reader = await createReader();
  for (const set of ["kaya-dori", "saraqib-strike"]) {
    const source = readFileSync(new URL(`../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
    for (const line of source.trim().split("\n")) records.push(await reader.read(JSON.parse(line), { why: true }));
  }
}, 60_000);

inEachStore(({ anew }) => {
  let corpus: Corpus;

  beforeAll(async () => {
    corpus = await openCorpus(await anew(), { access: "write" });
    await corpus.put(records.map((record) => ({ record })));
  });

  afterAll(async () => corpus.close());

  async function first<Found>(found: AsyncIterable<Found>): Promise<Found> {
    for await (const one of found) return one;
    throw new Error("nothing was found");
  }

  function make(correction: Correction): Promise<string> {
    return correct(corpus, { correction, author: "A. Desk", reason: "seen on film" });
  }

  const strike = () => first(findStories(corpus, { place: "Saraqib", type: "ASSAULT" }));

  describe("why", () => {
    it("a story: each say-so and denial with its words, and why its reports tell one happening", async () => {
      const { id, reports, events, denied } = await strike();
      const { what, steps } = await why(corpus, id);
      expect(what).toMatch(/^\d+ reports, \d+ say-sos: /);
      const told = steps.filter(({ says }) => says.includes("through"));
      expect(told.length).toBeGreaterThan(1);
      for (const { ref, words, sentence } of told) {
        expect(events).toContain(ref);
        expect(sentence).toContain(words);
      }
      expect(steps.filter(({ says, sentence }) => says.startsWith("denied by") && sentence)).toHaveLength(
        denied.length,
      );
      const joined = steps.filter(({ says }) => says.startsWith("one happening with"));
      expect(new Set(joined.map(({ report }) => report)).size).toBe(reports.length - 1);
      expect(joined.some(({ says }) => /days 0\.\d+, places 0\.\d+/.test(says))).toBe(true);
    });

    it("an event: its words, its chain, and the rules that read them", async () => {
      const { ref, type, text } = await first(findEvents(corpus, { place: "Saraqib", type: "ASSAULT" }));
      const { what, steps } = await why(corpus, ref);
      expect(what).toContain(type);
      expect(steps[0]).toMatchObject({ words: text });
      expect(steps.some(({ says }) => says.startsWith("read by the rule"))).toBe(true);
    });

    it("an actor: its merges, also by an id that it had before, with what a person said", async () => {
      const [a, b] = [
        await first(findActors(corpus, { name: "Sahel League" })),
        await first(findActors(corpus, { type: "organization" })),
      ];
      const correction = await make({ action: "merge-actors", a: a.id, b: b.id });
      for (const id of [a.id, b.id]) {
        const { steps, corrections } = await why(corpus, id);
        expect(steps.map(({ says }) => says)).toContain("one actor, for a person said so (1)");
        expect(corrections).toMatchObject([{ id: correction }]);
      }
      expect(await why(corpus, correction)).toMatchObject({ what: "a correction: merge-actors" });
    });

    it("what a person rejected, though no question finds it", async () => {
      const { ref } = await first(findEvents(corpus, { place: "Dori" }));
      const correction = await make({ action: "reject", ref });
      const { what, corrections } = await why(corpus, ref);
      expect(what).toContain("rejected by a person");
      expect(corrections).toMatchObject([{ id: correction, reason: "seen on film" }]);
    });

    it("nothing that is not there", async () => {
      for (const id of ["a000000000000", "s000000000000", "kaya-dori-1#v900", "nowhere#v1", "c900"])
        await expect(why(corpus, id)).rejects.toMatchObject({ code: "WHY_UNKNOWN" });
    });
  });
});
