import { readFileSync } from "node:fs";
import { createReader } from "sayso-reader";
import { schema } from "sayso-record";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../corpus.js";
import { inEachStore } from "../store/stores.fixture.js";
import { newestFirst } from "./events-newest.js";
import { ofStories } from "./events-of-stories.js";
import { atPlaces, byActors, byWords, type Narrowing } from "./narrowing.js";
import type { Last } from "./scan.js";
import { actorsNamed } from "./who.js";

/** Sets of the half that rules may be written on. */
const SETS = ["kaya-dori", "saraqib-strike", "two-diallos"];

inEachStore(({ anew }) => {
  let corpus: Corpus;

  beforeAll(async () => {
    corpus = await openCorpus(await anew(), { access: "write" });
    const reader = await createReader();
    for (const set of SETS) {
      const source = readFileSync(new URL(`../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
      for (const line of source.trim().split("\n")) await corpus.put([{ record: await reader.read(JSON.parse(line)) }]);
    }
    // Some events of no day, and two of one day.
    const undated = corpus.db.updateTable("events").set({ begins: null, ends: null });
    await undated.where((of) => of("key", "in", corpus.db.selectFrom("events").select("key").limit(9))).execute();
  }, 60_000);

  afterAll(async () => corpus.close());

  /** One of each kind and more, which hold together and do not. */
  async function narrowings(): Promise<Narrowing[][]> {
    const { db } = corpus;
    const places = await db.selectFrom("places").select("key").where("country", "=", "BFA").execute();
    const [words, none] = [await byWords("army -market", true, corpus, 1), await byWords("mangoes", true, corpus)];
    const rare = await byWords("army -market", true, corpus);
    const actors = byActors(await actorsNamed("Sahel League", db), "actor", db);
    const recipients = byActors(await actorsNamed("army", db), "recipient", db);
    const there = atPlaces(
      places.map(({ key }) => key),
      db,
    );
    const [told, disputed] = [ofStories({ minSayso: 1 }, db), ofStories({ disputed: true }, db)];
    return [
      ...[words, none, rare, actors, recipients, there, told, disputed].map((one) => [one]),
      ...[[words, there], [actors, there], [words, there, told], [disputed, words], [actors, disputed], []],
    ];
  }

  it("events are the same whether each is asked for what other tables tell or all of them are gathered", async () => {
    const { db } = corpus;
    const keys = async (holds: ReturnType<Narrowing["each"]>) =>
      (await db.selectFrom("events").select("key").where(holds).orderBy("key").execute()).map(({ key }) => key);
    const found: number[] = [];
    for (const narrowing of (await narrowings()).flat()) {
      const gathered = await keys(narrowing.all());
      expect(await keys(narrowing.each())).toEqual(gathered);
      if (narrowing.count) expect(await narrowing.count()).toBe(gathered.length);
      found.push(gathered.length);
    }
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(6);
  });

  it("events of a type are the same whether stories of all families are asked or those that tell such", async () => {
    const { db } = corpus;
    // As where a person tied what was read as happenings of different kinds.
    const tied = db.updateTable("stories").set({ family: "ASSAULT PROTEST" });
    await tied.where((of) => of("key", "in", db.selectFrom("stories").select("key").orderBy("key").limit(1))).execute();
    for (const type of schema.ploverType.options) {
      const keys = async (narrowing: Narrowing) => {
        const events = db.selectFrom("events").select("key").where("type", "=", type).where(narrowing.all());
        return (await events.orderBy("key").execute()).map(({ key }) => key);
      };
      expect(await keys(ofStories({ minSayso: 1, type }, db))).toEqual(await keys(ofStories({ minSayso: 1 }, db)));
    }
  });

  it("events come in one order, however many are looked through before those that follow are gathered", async () => {
    const { db } = corpus;
    const events = db.selectFrom("events");
    let longest = 0;
    for (const of of await narrowings()) {
      // The few are gathered, the many looked through.
      const pages = async (most: number, few: boolean, size: number) => {
        const narrowed = of.map((narrowing) => ({ ...narrowing, few: async () => few }));
        const page = await newestFirst({ events, indexed: events, narrowings: narrowed }, most);
        const all: number[] = [];
        for (const dated of [true, false]) {
          for (let last: Last | undefined; ; ) {
            const rows = await page({ dated, last }, size);
            all.push(...rows.map(({ key }) => key));
            last = rows.at(-1);
            if (rows.length < size) break;
          }
        }
        return all;
      };
      const gathered = await pages(1, true, 100);
      longest = Math.max(longest, gathered.length);
      for (const most of [1, 5, 2000]) {
        for (const size of [1, 3, 100]) expect(await pages(most, false, size)).toEqual(gathered);
      }
    }
    expect(longest).toBeGreaterThan(40);
  });
});
