import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formOf } from "../actors/name.js";
import { type Corpus, openCorpus } from "../corpus.js";
import { linkRecords } from "../memory.js";
import { inEachStore } from "../store/stores.fixture.js";
import { actorWithId, countActorsFound, findActors } from "./actors.js";
import { countEvents, eventsWithRefs, findEvents } from "./events.js";
import { findNetwork } from "./network.js";
import { countRelations, findRelations } from "./relations.js";
import { findReports, reportsWithIds } from "./reports.js";
import { countStatements, findStatements } from "./statements.js";
import { countStories, findStories, storyDays, storyPlaces, storyWithId } from "./stories.js";
import { inWords } from "./stories-in-words.js";
import { storyOverview } from "./story-overview.js";

/** Sets of the half that rules may be written on. */
const SETS = ["kaya-dori", "saraqib-strike", "two-diallos"];
const records: ReportRecord[] = [];

beforeAll(async () => {
  const reader = await createReader();
  for (const set of SETS) {
    const source = readFileSync(new URL(`../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
    for (const line of source.trim().split("\n")) records.push(await reader.read(JSON.parse(line)));
  }
}, 60_000);

inEachStore(({ anew }) => {
  let corpus: Corpus;

  beforeAll(async () => {
    corpus = await openCorpus(await anew(), { access: "write" });
    for (const record of records) await corpus.put([{ record }]);
  });

  afterAll(async () => corpus.close());

  async function all<Found>(found: AsyncIterable<Found>): Promise<Found[]> {
    const list: Found[] = [];
    for await (const one of found) list.push(one);
    return list;
  }

  /** Stories without what hangs on echo groups, which records alone do not tell. */
  async function stories(of: Corpus) {
    return (await all(findStories(of, {}))).map(({ echoes, ...story }) => story).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  describe("stories in a corpus", () => {
    it("are those that the records give all at once, however they came in", async () => {
      const other = await openCorpus(await anew(), { access: "write" });
      await other.put([...records].reverse().map((record) => ({ record })));
      expect(await stories(other)).toEqual(await stories(corpus));
      await other.close();
      const ids = linkRecords(records).stories.map(({ id }) => id);
      expect((await stories(corpus)).map(({ id }) => id)).toEqual(ids.sort());
    });

    it("count a report once for an actor whom it calls by a new name and by a known one", async () => {
      const { rows } = await sql<{ name: string; reports: number; told: number }>`
      select actors.name, actors.reports, count(distinct entity_profiles.report) as told from actors
        join profiles on profiles.actor = actors.id join entity_profiles on entity_profiles.profile = profiles.key
      group by actors.id`.execute(corpus.db);
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.filter(({ reports, told }) => reports !== told)).toEqual([]);
    });

    it("are the same when a report is taken out and put in again", async () => {
      const before = await stories(corpus);
      const [record] = records;
      if (!record) throw new Error("no record");
      const other = { ...record, text: `${record.text}\nMore follows.` };
      expect(await corpus.put([{ record: other }])).toEqual(["replaced"]);
      expect(await corpus.put([{ record: { ...record, report: { ...record.report, title: "again" } } }])).toEqual([
        "replaced",
      ]);
      expect(await stories(corpus)).toEqual(before);
    });

    it("are the same by words whether each is asked for its reports or every report for its stories", async () => {
      const { db, engine } = corpus;
      for (const text of ["attack", '"the army" killed', "army -market"]) {
        const keys = async (many: number) => {
          const { stories } = await inWords(
            db.selectFrom("stories"),
            { text, newestFirst: true },
            { db, engine },
            many,
          );
          return (await stories.select("key").orderBy("key").execute()).map(({ key }) => key);
        };
        const each = await keys(1);
        expect(each).toEqual(await keys(1_000_000));
        if (text === "attack") expect(each.length).toBeGreaterThan(0);
      }
    });

    it("are found by who, where, when and on whose word", async () => {
      const [kaya] = await all(findStories(corpus, { actor: "Sahel League", place: "Kaya" }));
      expect(kaya).toMatchObject({ type: "ASSAULT", count: 2, place: { name: "Kaya" } });
      expect(kaya && (await storyWithId(corpus, kaya.id))).toEqual(kaya);
      expect(await countStories(corpus, { place: "13.09,-1.08", within: 10, type: "ASSAULT" })).toBe(1);
      expect(await countStories(corpus, { place: "Kaya", minSayso: 3 })).toBe(0);
      expect(
        await countStories(corpus, { place: "Saraqib", disputed: true, from: "2026-02-01", to: "2026-02-28" }),
      ).toBe(1);
      expect(await countStories(corpus, { place: "Saraqib", text: "mangoes" })).toBe(0);
    });

    it("are found in the province in which their town lies, whether or not a report names it", async () => {
      const provinces = await corpus.db
        .selectFrom("places")
        .select(["name", "admin1"])
        .where("precision", "=", "city")
        .where("admin1", "is not", null)
        .execute();
      expect(provinces.length).toBeGreaterThan(0);
      for (const { name, admin1 } of provinces) {
        if (admin1 === null || admin1 === name) continue;
        const inTown = await countStories(corpus, { place: name });
        expect(await countStories(corpus, { place: admin1.toUpperCase() }), admin1).toBeGreaterThanOrEqual(inTown);
        const events = await countEvents(corpus, { place: name });
        expect(await countEvents(corpus, { place: admin1 }), admin1).toBeGreaterThanOrEqual(events);
      }
    });

    it("are not asked for around nowhere, nor by a type that there is none of", async () => {
      await expect(all(findStories(corpus, { within: 10 }))).rejects.toMatchObject({ code: "QUESTION_NOT_UNDERSTOOD" });
      await expect(countEvents(corpus, { within: 10 })).rejects.toMatchObject({ code: "QUESTION_NOT_UNDERSTOOD" });
      const misspelt: object = { type: "ASSULT" };
      await expect(countStories(corpus, misspelt)).rejects.toMatchObject({ code: "QUESTION_NOT_UNDERSTOOD" });
      expect(await countStories(corpus, { type: "leads" })).toBeGreaterThanOrEqual(0);
    });

    it("are found since any day: those that began on it or later, then those that went on", async () => {
      const other = await openCorpus(await anew(), { access: "write" });
      await other.put(records.map((record) => ({ record })));
      await sql`update stories set ends = '2026-12-31' where key % 2 = 0 and begins is not null`.execute(other.db);
      const whole = await other.db
        .selectFrom("stories")
        .select(["id", "begins", "ends"])
        .where("begins", "is not", null)
        .orderBy("begins", "desc")
        .orderBy("key", "desc")
        .execute();
      for (const from of new Set(whole.map(({ begins }) => begins ?? ""))) {
        const held = whole.filter(({ ends }) => ends !== null && ends >= from);
        const ids = held.map(({ id }) => id);
        expect((await all(findStories(other, { from }))).map(({ id }) => id)).toEqual(ids);
        expect((await all(findStories(other, { from, after: ids[0] ?? "" }))).map(({ id }) => id)).toEqual(
          ids.slice(1),
        );
        expect(await countStories(other, { from })).toBe(ids.length);
        const days = await storyDays(other, { from });
        expect(days.map(({ day }) => day)).toEqual([...new Set(held.map(({ begins }) => begins))].sort());
        expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
      }
      await other.close();
    });

    it("tell a denial and how the story stood after it", async () => {
      const [strike] = await all(findStories(corpus, { place: "Saraqib", type: "ASSAULT" }));
      expect(strike?.denied).toMatchObject([{ by: "defence ministry", report: "saraqib-strike-2" }]);
      expect(strike?.history.map(({ standing }) => standing)).toEqual(["attributed", "denied", "confirmed"]);
      expect(strike?.standing).toBe("confirmed");
    });
  });

  it("finds events with their words, their actors and their story", async () => {
    const [event] = await all(findEvents(corpus, { actor: "Sahel League", type: "ASSAULT", text: "barracks -Kaya" }));
    expect(event).toBeUndefined();
    const found = await all(findEvents(corpus, { actor: "Sahel League", place: "Burkina Faso" }));
    expect(found.length).toBeGreaterThan(3);
    const [league] = await all(findActors(corpus, { name: "Sahel League" }));
    for (const { actors, report, text, anchor, story } of found) {
      expect(actors.map(({ actor }) => actor)).toContain(league?.id);
      expect(records.find(({ id }) => id === report)?.text.slice(...anchor)).toBe(text);
      expect(story).toMatch(/^s[0-9a-f]{12}$/);
    }
    expect(await countEvents(corpus, { actor: "Sahel League", place: "Burkina Faso" })).toBe(found.length);
  });

  it("gives the next page after an answer", async () => {
    const whole = (await all(findEvents(corpus, { type: "ASSAULT" }))).map(({ ref }) => ref);
    const [first = ""] = whole;
    const rest = (await all(findEvents(corpus, { type: "ASSAULT", after: first }))).map(({ ref }) => ref);
    expect([first, ...rest]).toEqual(whole);
    const ids = (await all(findActors(corpus, {}))).map(({ id }) => id);
    const pages = [...ids.slice(0, 5), ...(await all(findActors(corpus, { after: ids[4] ?? "" }))).map(({ id }) => id)];
    expect(pages).toEqual(ids);
  });

  it("says that an answer has gone after which a page was to begin, in place of an empty page", async () => {
    const asks = [findReports, findEvents, findRelations, findStatements, findStories, findActors];
    for (const find of asks)
      await expect(all<unknown>(find(corpus, { after: "gone#v1" }))).rejects.toMatchObject({ code: "QUESTION_AFTER" });
  });

  it("finds relations and statements by actor", async () => {
    const leads = await all(findRelations(corpus, { type: "leads", actor: "Ibrahim Diallo" }));
    expect(leads.length).toBe(await countRelations(corpus, { type: "leads", actor: "Ibrahim Diallo" }));
    for (const { subject } of leads) expect(subject.text).toContain("Ibrahim Diallo");
    const said = await all(findStatements(corpus, { actor: "Omar Hadid" }));
    expect(said.map(({ text }) => text)).toContain("“We buried ten people,”");
  });

  it.each(["hel leag", "diall", "ia", "o"])(
    "finds actors by a part of their names, %s, as going through all does",
    async (part) => {
      const holds = ({ name, aliases }: { name: string; aliases: string[] }) =>
        [name, ...aliases].some((one) => formOf(one).includes(part));
      const found = (await all(findActors(corpus, { name: part }))).map(({ id }) => id);
      expect(found.length).toBeGreaterThan(0);
      // Aliases are known by their whole alone.
      const named = (await all(findActors(corpus, {}))).filter(holds).map(({ id }) => id);
      expect(named.filter((id) => found.includes(id))).toEqual(found);
    },
  );

  it("finds nobody any more by the name of who was in a report that is withdrawn", async () => {
    const [record] = records;
    if (!record) throw new Error("no record");
    const other = await openCorpus(await anew(), { access: "write" });
    const edition = (version: string, status: "usable" | "withdrawn") => ({
      record: { ...record, id: "gone" },
      article: { id: "gone", text: record.text, version, status },
    });
    await other.put([edition("1", "usable")]);
    const [{ name } = { name: "" }] = await all(findActors(other, { type: "person" }));
    expect(await countActorsFound(other, { name: name.slice(1) })).toBeGreaterThan(0);
    await other.put([edition("2", "withdrawn")]);
    expect(await countActorsFound(other, { name: name.slice(1) })).toBe(0);
    await other.close();
  });

  it("answers an id that an actor ever had with what has become of it", async () => {
    const other = await openCorpus(await anew(), { access: "write" });
    const profiles = new Map<string, string>();
    for (const record of records) {
      await other.put([{ record }]);
      for (const { actor, profile } of await other.db.selectFrom("profiles").select(["actor", "profile"]).execute()) {
        profiles.set(actor, profile);
      }
    }
    const now = new Map(
      (await other.db.selectFrom("profiles").select(["actor", "profile"]).execute()).map((one) => [
        one.profile,
        one.actor,
      ]),
    );
    const ids = [...profiles.keys()];
    const gone = ids.filter((id) => ![...now.values()].includes(id));
    expect(gone.length).toBeGreaterThan(0);
    for (const id of gone) {
      const actor = await actorWithId(other, id);
      expect([...now.values()]).toContain(actor?.id);
      expect((await all(findActors(other, { name: id }))).map(({ id: found }) => found)).toEqual([actor?.id]);
      expect(await countEvents(other, { actor: id })).toBe(await countEvents(other, { actor: actor?.id }));
    }
    await other.close();
  });

  it("answers an id that a story ever had with the story that tells it now", async () => {
    const other = await openCorpus(await anew(), { access: "write" });
    const events = new Map<string, Set<string>>();
    // The later reports come first, so that stories are named anew by earlier ones, and some take in others.
    for (const record of [...records].reverse()) {
      await other.put([{ record }]);
      for (const { id, events: told } of await all(findStories(other, {}))) events.set(id, new Set(told));
    }
    const now = new Set((await all(findStories(other, {}))).map(({ id }) => id));
    const gone = [...events.keys()].filter((id) => !now.has(id));
    expect(gone.length).toBeGreaterThan(0);
    for (const id of gone) {
      const story = await storyWithId(other, id);
      expect(now).toContain(story?.id);
      expect(story?.events.some((event) => events.get(id)?.has(event))).toBe(true);
    }
    expect(await storyWithId(other, "s000000000000")).toBeUndefined();
    await other.close();
  });

  it("counts of each actor what a question for it finds, and gives first of whom most was read", async () => {
    const found = await all(findActors(corpus, { order: "facts" }));
    for (const { id, said, did, undergone } of found) {
      expect({ id, said, did, undergone }).toEqual({
        id,
        said: await countStatements(corpus, { actor: id }),
        did: await countEvents(corpus, { actor: id }),
        undergone: await countEvents(corpus, { recipient: id }),
      });
    }
    const facts = found.map(({ said, did, undergone, wired }) => (wired > 0 ? -1 : said + did + undergone));
    expect(facts).toEqual(facts.toSorted((a, b) => b - a));
    expect(facts[0]).toBeGreaterThan(0);
    const after = found[4]?.id ?? "";
    const rest = await all(findActors(corpus, { order: "facts", after }));
    expect([...found.slice(0, 5), ...rest].map(({ id }) => id)).toEqual(found.map(({ id }) => id));
    expect(found.map(({ id }) => id).sort()).toEqual((await all(findActors(corpus, {}))).map(({ id }) => id).sort());
  });

  it("knows outlets, which put reports on the wire, from bodies that are told of", async () => {
    const outlets = await all(findActors(corpus, { kind: "outlet" }));
    expect(outlets.map(({ name }) => name).sort()).toEqual(
      [...new Set(records.flatMap(({ report: { agency } }) => agency ?? []))].sort(),
    );
    expect(outlets.reduce((sum, { wired }) => sum + wired, 0)).toBe(records.length);
    const bodies = await all(findActors(corpus, { kind: "body" }));
    expect(bodies.map(({ name }) => name)).toContain("Sahel League");
    for (const { id, kind } of bodies) {
      expect(kind).toBe("body");
      expect(outlets.map((outlet) => outlet.id)).not.toContain(id);
    }
    for (const { kind } of await all(findActors(corpus, { kind: "state" }))) expect(kind).toBe("state");
  });

  it("finds two actors of one name", async () => {
    expect(await countActorsFound(corpus, { name: "Ibrahim Diallo", type: "person" })).toBe(2);
  });

  it("gives the reports that name an actor, the newest first, as many as it counts", async () => {
    const [listed] = await all(findActors(corpus, { name: "Sahel League" }));
    const one = await actorWithId(corpus, listed?.id ?? "");
    expect(one).toEqual(listed);
    expect(new Set(one?.reports).size).toBe(one?.count);
    const published = (report: string) => records.find(({ id }) => id === report)?.report.published ?? "";
    const days = one?.reports.map((report) => published(report).slice(0, 10));
    expect(days).toEqual(days?.toSorted().reverse());
    expect(await actorWithId(corpus, "a000000000000")).toBeUndefined();
  });

  it("refuses what no question has", async () => {
    await expect(countStories(corpus, { place: "Atlantis" })).rejects.toThrow("QUESTION_PLACE");
    await expect(countEvents(corpus, JSON.parse('{"colour": "red"}'))).rejects.toThrow("QUESTION_NOT_UNDERSTOOD");
  });

  describe("what pages draw", () => {
    it("counts every dated story on its first day", async () => {
      const days = await storyDays(corpus, {});
      expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(await countStories(corpus, { from: "0001-01-01" }));
      expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort());
    });

    it("counts the stories of each place, and no more with a filter than without", async () => {
      const places = await storyPlaces(corpus, {}, 100);
      expect(places.length).toBeGreaterThan(0);
      for (const { name, stories: count } of places) expect(`${name} ${count}`).toMatch(/\S \d+$/);
      const [first] = await storyPlaces(corpus, { type: "ASSAULT" }, 1);
      expect(first?.stories).toBeLessThanOrEqual(Math.max(...places.map(({ stories: count }) => count)));
    });

    it("tells at once how many stories hold, and what time and place could be asked for instead", async () => {
      const asked = { type: "ASSAULT", place: "Saraqib", from: "2026-02-01", to: "2026-02-28" } as const;
      const { count, days, places } = await storyOverview(corpus, asked, 100);
      expect(count).toBe(await countStories(corpus, asked));
      expect(days).toEqual(await storyDays(corpus, { type: "ASSAULT", place: "Saraqib" }));
      expect(places).toEqual(await storyPlaces(corpus, { type: "ASSAULT", from: asked.from, to: asked.to }, 100));
      expect(places.length).toBeGreaterThan(0);
    });

    it("gives the events and reports that a story names", async () => {
      for await (const story of findStories(corpus, {})) {
        const events = await eventsWithRefs(corpus, story.events);
        expect(events.map(({ ref }) => ref)).toEqual(story.events.filter((ref) => /#v\d+$/.test(ref)));
        expect((await reportsWithIds(corpus, story.reports)).map(({ id }) => id).sort()).toEqual(
          [...story.reports].sort(),
        );
      }
    });

    it("joins only actors that it names", async () => {
      const { nodes, edges } = await findNetwork(corpus, {});
      const ids = new Set(nodes.map(({ id }) => id));
      expect(edges.length).toBeGreaterThan(0);
      for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    });
  });
});
