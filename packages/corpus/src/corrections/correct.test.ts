import { readFileSync } from "node:fs";
import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../corpus.js";
import { actorWithId, findActors } from "../questions/actors.js";
import { asked } from "../questions/asked.js";
import { findCorrections } from "../questions/corrections.js";
import { countEvents, findEvents } from "../questions/events.js";
import { findRelations } from "../questions/relations.js";
import { findStories } from "../questions/stories.js";
import { inEachStore } from "../store/stores.fixture.js";
import { correct, corrections, undoCorrection } from "./correct.js";
import { type Correction, correction as correctionSchema } from "./correction.js";

const records: ReportRecord[] = [];

beforeAll(async () => {
  const reader = await createReader();
  for (const set of ["kaya-dori", "two-diallos"]) {
    const source = readFileSync(new URL(`../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
    for (const line of source.trim().split("\n")) records.push(await reader.read(JSON.parse(line)));
  }
}, 60_000);

inEachStore(({ anew }) => {
  let corpus: Corpus;
  beforeEach(async () => {
    corpus = await openCorpus(await anew(), { access: "write" });
    await corpus.put(records.map((record) => ({ record })));
  });
  afterEach(async () => corpus.close());

  async function all<Found>(found: AsyncIterable<Found>): Promise<Found[]> {
    const list: Found[] = [];
    for await (const one of found) list.push(one);
    return list;
  }

  const signature = { author: "A. Desk", reason: "checked by telephone" };

  function make(correction: Correction): Promise<string> {
    return correct(corpus, { correction, ...signature });
  }

  function changing(ref: string, set: object): Correction {
    return asked(correctionSchema, { action: "change", ref, set });
  }

  /** Everything that questions answer, to see that nothing is left of what was taken back. */
  async function everything() {
    return { actors: await all(findActors(corpus, {})), stories: await all(findStories(corpus, {})) };
  }

  /** A newer version of a report, whose events stand further on and have other numbers. */
  function readAgain(id: string): ReportRecord {
    const record = records.find((one) => one.id === id);
    if (!record) throw new Error(id);
    const events = record.events.map((event, at) => ({ ...event, id: `v${at + 40}` as const }));
    return { ...record, events, report: { ...record.report, title: "Again" } };
  }

  async function stories(place: string) {
    return all(findStories(corpus, { place, type: "ASSAULT" }));
  }

  describe("a correction", () => {
    it("makes two actors one, until it is taken back", async () => {
      const before = await everything();
      const [a, b] = await all(findActors(corpus, { name: "Ibrahim Diallo" }));
      const id = await make({ action: "merge-actors", a: a?.id ?? "", b: b?.id ?? "" });
      const [one] = await all(findActors(corpus, { name: "Ibrahim Diallo" }));
      expect((await everything()).actors).toHaveLength(before.actors.length - 1);
      for (const was of [a, b]) expect((await actorWithId(corpus, was?.id ?? ""))?.id).toBe(one?.id);
      await undoCorrection(corpus, id, "B. Desk");
      expect(await everything()).toEqual(before);
    });

    it("makes one actor of a name two", async () => {
      const [mayor] = await all(findActors(corpus, { name: "Ibrahim Diallo", country: "GIN" }));
      const [commander] = await all(findActors(corpus, { name: "Ibrahim Diallo", country: "MLI" }));
      await make({ action: "merge-actors", a: mayor?.id ?? "", b: commander?.id ?? "" });
      const [both] = await all(findActors(corpus, { name: "Ibrahim Diallo" }));
      const record = records.find(({ id }) => id === "two-diallos-3");
      const entity = record?.entities.find(({ name }) => name === "Ibrahim Diallo");
      await make({ action: "split-actor", actor: both?.id ?? "", entity: `two-diallos-3#${entity?.id}` });
      expect(await all(findActors(corpus, { name: "Ibrahim Diallo" }))).toHaveLength(2);
    });

    it("makes two stories one, also when a report is read again", async () => {
      const before = await everything();
      const [[kaya], [dori]] = [await stories("Kaya"), await stories("Dori")];
      const id = await make({ action: "merge-stories", a: kaya?.id ?? "", b: dori?.id ?? "" });
      const [one, ...others] = await all(findStories(corpus, { type: "ASSAULT", place: "Burkina Faso" }));
      expect(others).toEqual([]);
      expect(one?.reports).toHaveLength(4);
      await corpus.put([{ record: readAgain("kaya-dori-1") }]);
      expect(await all(findStories(corpus, { type: "ASSAULT", place: "Burkina Faso" }))).toHaveLength(1);
      await undoCorrection(corpus, id, "B. Desk");
      expect((await everything()).stories).toHaveLength(before.stories.length);
    });

    it("puts a telling into a story of its own", async () => {
      const [kaya] = await stories("Kaya");
      const event = kaya?.events.find((ref) => ref.startsWith("kaya-dori-4#")) ?? "";
      const id = await make({ action: "split-story", events: [event] });
      expect((await stories("Kaya")).map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
      await undoCorrection(corpus, id, "B. Desk");
      expect(await stories("Kaya")).toEqual([kaya]);
    });

    it("changes an event, and still does when its report is read again and numbers it otherwise", async () => {
      const [event] = await all(findEvents(corpus, { place: "Dori" }));
      await make({ action: "change", ref: event?.ref ?? "", set: { standing: "confirmed" } });
      expect(await countEvents(corpus, { standing: "confirmed", place: "Dori" })).toBe(1);
      await corpus.put([{ record: readAgain(event?.report ?? "") }]);
      const [after] = await all(findEvents(corpus, { standing: "confirmed", place: "Dori" }));
      expect(after).toMatchObject({ text: event?.text, anchor: event?.anchor });
      expect(after?.id).not.toBe(event?.id);
    });

    it("changes who, whom, where and when, which questions and stories follow, until it is taken back", async () => {
      const before = await everything();
      const event = (await all(findEvents(corpus, { place: "Dori" }))).find(({ locations }) => locations.length);
      if (!event) throw new Error("no event in Dori");
      const sides = (one: typeof event | undefined) =>
        [one?.actors, one?.recipients].map((all) => all?.map(({ text }) => text));
      const [by, to] = sides(event);
      const set = { actors: to ?? [], recipients: by ?? [], locations: [], time: null };
      const id = await make(changing(event.ref, set));
      const record = await corpus.record(event.report);
      expect(record?.events.find((one) => one.id === event.id)?.locations).not.toEqual([]);
      const again = async () =>
        (await all(findEvents(corpus, {}))).find(
          ({ anchor, report }) => report === event.report && `${anchor}` === `${event.anchor}`,
        );
      expect(sides(await again())).toEqual([to, by]);
      await corpus.put([{ record: readAgain(event.report) }]);
      expect(sides(await again())).toEqual([to, by]);
      expect(await again()).toMatchObject({ locations: [] });
      expect((await again())?.time).toBeUndefined();
      await undoCorrection(corpus, id, "B. Desk");
      expect(sides(await again())).toEqual([by, to]);
      expect((await everything()).stories).toHaveLength(before.stories.length);
    });

    it("changes the two ends of a relation", async () => {
      const [relation] = await all(findRelations(corpus, {}));
      if (!relation) throw new Error("no relation");
      await make(changing(relation.ref, { subject: relation.object.text, object: relation.subject.text }));
      const after = (await all(findRelations(corpus, {}))).find(({ ref }) => ref === relation.ref);
      expect([after?.subject.text, after?.object.text]).toEqual([relation.object.text, relation.subject.text]);
    });

    it("rejects an event, which no question finds any more; what was read is kept", async () => {
      const [event] = await all(findEvents(corpus, { place: "Dori" }));
      const before = await countEvents(corpus, {});
      await make({ action: "reject", ref: event?.ref ?? "" });
      expect(await countEvents(corpus, {})).toBe(before - 1);
      expect((await corpus.record(event?.report ?? ""))?.events.map(({ id }) => id)).toContain(event?.id);
    });

    it("sets a verdict beside a story, with its link, author and time", async () => {
      const [kaya] = await stories("Kaya");
      const link = "https://desk.example/kaya";
      const id = await make({ action: "refute", of: kaya?.id ?? "", link });
      const [after] = await stories("Kaya");
      expect(after).toMatchObject({
        standing: kaya?.standing,
        verdicts: [{ verdict: "refuted", link, author: "A. Desk" }],
      });
      await undoCorrection(corpus, id, "B. Desk");
      expect(await stories("Kaya")).toEqual([kaya]);
      expect(await corrections(corpus)).toMatchObject([{ id, author: "A. Desk", undone: { by: "B. Desk" } }]);
    });

    it("is found by what it is about, whatever that has become since", async () => {
      const [[kaya], [dori]] = [await stories("Kaya"), await stories("Dori")];
      const [event] = await all(findEvents(corpus, { place: "Dori" }));
      const merged = await make({ action: "merge-stories", a: kaya?.id ?? "", b: dori?.id ?? "" });
      const changed = await make({ action: "change", ref: event?.ref ?? "", set: { standing: "confirmed" } });
      const about = async (what: string) => (await all(findCorrections(corpus, { about: what }))).map(({ id }) => id);
      const [one] = await all(findStories(corpus, { type: "ASSAULT", place: "Burkina Faso" }));
      expect(await about(one?.id ?? "")).toEqual([changed, merged]);
      expect(await about(dori?.id ?? "")).toContain(merged);
      expect(await about(event?.ref ?? "")).toContain(changed);
      expect(await about(event?.report ?? "")).toContain(changed);
      await undoCorrection(corpus, merged, "B. Desk");
      expect(await about(dori?.id ?? "")).toContain(merged);
      expect(await all(findCorrections(corpus, { inForce: true, author: "A. Desk" }))).toMatchObject([{ id: changed }]);
      expect(await all(findCorrections(corpus, { after: changed }))).toMatchObject([{ id: merged }]);
      expect(await about("kaya-dori-%")).toEqual([]);
    });

    it("of two actors is found by the one that they became", async () => {
      const [a, b] = await all(findActors(corpus, { name: "Ibrahim Diallo" }));
      const id = await make({ action: "merge-actors", a: a?.id ?? "", b: b?.id ?? "" });
      const [one] = await all(findActors(corpus, { name: "Ibrahim Diallo" }));
      for (const about of [a?.id, b?.id, one?.id]) {
        expect(await all(findCorrections(corpus, { about: about ?? "" }))).toMatchObject([{ id }]);
      }
    });

    it("is refused where it could never hold", async () => {
      const [event] = await all(findEvents(corpus, { place: "Dori" }));
      const [relation] = await all(findRelations(corpus, {}));
      const change = (ref: string, set: object) => correct(corpus, { ...signature, correction: changing(ref, set) });
      await expect(change(event?.ref ?? "", { type: "fighting" })).rejects.toThrow("CORRECTION_NOTHING");
      await expect(change(relation?.ref ?? "", { modality: "planned" })).rejects.toThrow("CORRECTION_NOTHING");
      await expect(change(event?.ref ?? "", { subject: "soldiers" })).rejects.toThrow("CORRECTION_NOTHING");
      await expect(change(relation?.ref ?? "", { actors: [] })).rejects.toThrow("CORRECTION_NOTHING");
      await expect(change(event?.ref ?? "", { actors: ["the Martians"] })).rejects.toThrow("the Martians");
      const link = "javascript:alert(1)";
      await expect(make({ action: "verify", of: event?.ref ?? "", link })).rejects.toThrow("CORRECTION_LINK");
      expect(await corrections(corpus)).toEqual([]);
    });

    it("is refused where it is about nothing, and leaves no trace", async () => {
      await expect(make({ action: "reject", ref: "nowhere#v1" })).rejects.toThrow("CORRECTION_UNKNOWN");
      const [one] = await all(findActors(corpus, {}));
      const same = { action: "merge-actors", a: one?.id ?? "", b: one?.id ?? "" } as const;
      await expect(make(same)).rejects.toThrow("CORRECTION_NOTHING");
      await expect(undoCorrection(corpus, "c1", "B. Desk")).rejects.toThrow("CORRECTION_UNKNOWN");
      expect(await corrections(corpus)).toEqual([]);
    });
  });
});
