import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { type ItemStatus, sampleRecord } from "sayso-record";
import { afterEach, describe, expect, it } from "vitest";
import { sampleOf, temporary } from "./corpus.fixture.js";
import { type Corpus, type CorpusOptions, openCorpus } from "./corpus.js";
import { isOlder } from "./edition.js";
import type { Linker } from "./linker.js";
import { keyOf, partsOf, reportOf } from "./store/key.js";
import { Connection } from "./store/sqlite/connection.js";
import { inEachStore } from "./store/stores.fixture.js";
import type { Tx } from "./store/tables.js";
import { textQuery } from "./store/text-query.js";

const opened: Corpus[] = [];
afterEach(async () => {
  for (const corpus of opened.splice(0)) await corpus.close();
});

async function open(name = temporary(), options: CorpusOptions = { access: "write" }): Promise<Corpus> {
  const corpus = await openCorpus(name, options);
  opened.push(corpus);
  return corpus;
}

/** How many rows each table has, where it has any. */
async function counts({ db, engine }: Corpus): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of await engine.tables(db)) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(db);
    if (rows[0]?.n) found[name] = rows[0].n;
  }
  return found;
}

async function found(corpus: Corpus, text: string): Promise<string[]> {
  const reports = corpus.db.selectFrom("reports").select("id").orderBy("id");
  return (await reports.where(corpus.engine.matches("key", textQuery(text))).execute()).map(({ id }) => id);
}

inEachStore(({ anew }) => {
  it("has another revision after each change, whoever wrote it, and the same without", async () => {
    const name = await anew();
    const writer = await open(name);
    const reader = await open(name, { access: "read" });
    const before = [await writer.revision(), await reader.revision()];
    await reader.record("sample");
    expect([await writer.revision(), await reader.revision()]).toEqual(before);
    await writer.put([{ record: sampleRecord() }]);
    expect(await writer.revision()).not.toBe(before[0]);
    expect(await reader.revision()).not.toBe(before[1]);
  });

  describe("a report", () => {
    it("comes out as it went in, with a row for all that it lists", async () => {
      const corpus = await open(await anew());
      const sample = sampleRecord();
      expect(await corpus.put([{ record: sample }])).toEqual(["new"]);
      expect(await corpus.record("sample")).toEqual(sample);
      expect(await corpus.record("another")).toBeUndefined();
      expect(await counts(corpus)).toMatchObject({
        reports: 1,
        entities: sample.entities.length,
        statements: sample.statements.length,
        events: sample.events.length,
        relations: sample.relations.length,
        figures: sample.figures.length,
      });
      const [event] = await corpus.db.selectFrom("events").selectAll().orderBy("key").execute();
      const first = sample.events[0];
      expect(event).toMatchObject({ id: "v1", type: first?.type, standing: first?.standing, dated: "time" });
      expect(event?.words).toBe(sample.text.slice(...(first?.anchor ?? [0, 0])));
    });

    it("keeps half a surrogate pair in its record", async () => {
      const corpus = await open(await anew());
      const sample = sampleRecord();
      const record = { ...sample, text: `${sample.text}\ud800` };
      await corpus.put([{ record }]);
      expect(await corpus.record("sample")).toEqual(record);
    });

    it("changes nothing when it comes twice", async () => {
      const corpus = await open(await anew());
      await corpus.put([{ record: sampleOf("a") }, { record: sampleOf("b") }]);
      const before = await counts(corpus);
      expect(await corpus.put([{ record: sampleOf("b") }, { record: sampleOf("a") }])).toEqual(["known", "known"]);
      expect(await counts(corpus)).toEqual(before);
    });

    it("is known before it is read", async () => {
      const corpus = await open(await anew());
      const article = { id: "a", text: sampleRecord().text, published: "2024-06-03" };
      expect(await corpus.knows(article)).toBe(false);
      await corpus.put([{ record: sampleOf("a"), article }]);
      expect(await corpus.knows(article)).toBe(true);
      expect(await corpus.knows({ ...article, version: "2" })).toBe(false);
      await corpus.put([{ record: sampleOf("a", { title: "Corrected" }), article: { ...article, version: "2" } }]);
      expect(await corpus.knows(article)).toBe(true);
      expect(await corpus.knows({ ...article, id: "b" })).toBe(false);
    });
  });

  describe("a version", () => {
    const edition = (version: string, status: ItemStatus = "usable") => {
      const record = sampleOf("a", { title: `Number ${version}` });
      return { record, article: { text: record.text, version, status } };
    };

    it("replaces the one before, which is kept; an older one that comes late is kept, too", async () => {
      const corpus = await open(await anew());
      expect(await corpus.put([edition("2")])).toEqual(["new"]);
      const before = await counts(corpus);
      expect(await corpus.put([edition("10"), edition("9"), edition("2"), edition("10")])).toEqual([
        "replaced",
        "older",
        "known",
        "known",
      ]);
      expect(await counts(corpus)).toEqual({ ...before, report_versions: 2, arrivals: 2 });
      expect((await corpus.record("a"))?.report.title).toBe("Number 10");
      const kept = await corpus.db.selectFrom("report_versions").select(["number", "version", "title"]).execute();
      expect(kept).toEqual([
        { number: 1, version: "2", title: "Number 2" },
        { number: 2, version: "9", title: "Number 9" },
      ]);
      expect(await found(corpus, "number")).toEqual(["a"]);
      expect(await found(corpus, "2")).toEqual([]);
    });

    it("that is withdrawn answers no question, and may come back", async () => {
      const corpus = await open(await anew());
      await corpus.put([edition("1")]);
      const before = await counts(corpus);
      expect(await corpus.put([edition("2", "withdrawn")])).toEqual(["replaced"]);
      expect(await counts(corpus)).not.toHaveProperty("events");
      expect(await found(corpus, "karsova")).toEqual([]);
      expect(await corpus.put([edition("3")])).toEqual(["replaced"]);
      expect(await counts(corpus)).toEqual({ ...before, report_versions: 2, arrivals: 3 });
      expect(await found(corpus, "karsova")).toEqual(["a"]);
    });
  });

  describe("words", () => {
    it("are found by their stem, and as they are written", async () => {
      const corpus = await open(await anew());
      await corpus.put([{ record: sampleOf("a") }, { record: sampleOf("b", { title: "Drill in Karsova" }) }]);
      expect(await found(corpus, "shell markets")).toEqual(["a", "b"]);
      expect(await found(corpus, '"shell"')).toEqual([]);
      expect(await found(corpus, '"market of Karsova" drills')).toEqual(["b"]);
      expect(await found(corpus, "KARSOVA -drill")).toEqual(["a"]);
      expect(await found(corpus, '"of market"')).toEqual([]);
    });

    it("are never operators of a search language", async () => {
      const corpus = await open(await anew());
      await corpus.put([{ record: sampleOf("a") }]);
      expect(await found(corpus, 'shelled OR nothing"')).toEqual([]);
      expect(await found(corpus, "title:karsova* (market ^")).toEqual([]);
      expect(() => textQuery(' -drill "" -- ')).toThrow(/QUESTION_NO_WORDS/);
    });
  });

  describe("a batch", () => {
    it("is stored whole or not at all", async () => {
      const failing: Linker<Tx> = {
        name: "failing",
        link: async (reports) => {
          if (reports.some(({ record }) => record.id === "c")) throw new Error("a bug");
        },
        unlink: async () => {},
      };
      const corpus = await open(await anew(), { access: "write", linkers: [failing] });
      await corpus.put([{ record: sampleOf("a") }]);
      const before = await counts(corpus);
      await expect(corpus.put([{ record: sampleOf("b") }, { record: sampleOf("c") }])).rejects.toThrow("a bug");
      expect(await counts(corpus)).toEqual(before);
      expect(await corpus.put([{ record: sampleOf("b") }])).toEqual(["new"]);
    });

    it("asks the linkers in order, and the other way round when it takes back", async () => {
      const calls: string[] = [];
      const linker = (name: string): Linker<Tx> => ({
        name,
        link: async (reports) => {
          for (const { record, key, keyOf: of } of reports) {
            calls.push(`${name} ${record.id} ${of("v1") === keyOf(key, "v1")}`);
          }
        },
        unlink: async ({ key }, tx) => {
          const { n } = await tx
            .selectFrom("events")
            .select((events) => events.fn.countAll<number>().as("n"))
            .where("report", "=", key)
            .executeTakeFirstOrThrow();
          calls.push(`-${name} ${n}`);
        },
      });
      const corpus = await open(await anew(), { access: "write", linkers: [linker("one"), linker("two")] });
      await corpus.put([{ record: sampleOf("a") }]);
      await corpus.put([{ record: sampleOf("a", { title: "Another" }) }]);
      const events = sampleRecord().events.length;
      expect(calls).toEqual([
        "one a true",
        "two a true",
        `-two ${events}`,
        `-one ${events}`,
        "one a true",
        "two a true",
      ]);
    });

    it("waits for another writer, and is read meanwhile", async () => {
      const name = await anew();
      const [one, two] = [await open(name), await open(name, { access: "write", patience: 50 })];
      const reader = await open(name, { access: "read" });
      await one.db.transaction().execute(async (tx) => {
        await tx.selectFrom("reports").select("id").execute();
        await expect(two.put([{ record: sampleOf("b") }])).rejects.toMatchObject({ code: "CORPUS_BUSY", place: name });
        expect(await reader.record("b")).toBeUndefined();
      });
      expect(await two.put([{ record: sampleOf("b") }])).toEqual(["new"]);
      expect(await reader.record("b")).toBeDefined();
      await expect(reader.put([{ record: sampleOf("c") }])).rejects.toMatchObject({ code: "CORPUS_READ_ONLY" });
    });
  });

  describe("a corpus", () => {
    it("of a later sayso is refused", async () => {
      const name = await anew();
      const corpus = await open(name);
      await corpus.db.insertInto("migrations").values({ name: "9999-dreams", applied: "2030-01-01" }).execute();
      for (const access of ["read", "write"] as const) {
        await expect(openCorpus(name, { access })).rejects.toMatchObject({
          code: "CORPUS_NEWER",
          value: "9999-dreams",
        });
      }
    });

    it("of an earlier sayso is taken forward when it is written, and only then", async () => {
      const name = await anew();
      const corpus = await open(name);
      await sql`delete from migrations`.execute(corpus.db);
      await expect(openCorpus(name)).rejects.toMatchObject({ code: "CORPUS_OLDER" });
    });

    it("is made by several at once", async () => {
      const name = await anew();
      const corpora = await Promise.all(Array.from({ length: 4 }, () => open(name)));
      const puts = await Promise.all(corpora.map((corpus, at) => corpus.put([{ record: sampleOf(`r${at}`) }])));
      expect(puts).toEqual([["new"], ["new"], ["new"], ["new"]]);
    });
  });
});

describe("a file", () => {
  it("says so when the disk is full, and what was stored is in", async () => {
    const corpus = await open();
    await corpus.put([{ record: sampleOf("a") }]);
    await sql`pragma max_page_count = 1`.execute(corpus.db);
    const many = Array.from({ length: 200 }, (_, at) => ({ record: sampleOf(`b${at}`) }));
    await expect(corpus.put(many)).rejects.toMatchObject({ code: "CORPUS_DISK_FULL" });
    await sql`pragma max_page_count = 1000000`.execute(corpus.db);
    expect(await counts(corpus)).toMatchObject({ reports: 1 });
    expect((await sql`pragma integrity_check`.execute(corpus.db)).rows).toEqual([{ integrity_check: "ok" }]);
    expect(await corpus.put(many)).toHaveLength(200);
  });

  it("is refused when it is not there, or is something else", async () => {
    await expect(openCorpus(temporary())).rejects.toMatchObject({ code: "CORPUS_MISSING" });
    await expect(openCorpus(`${temporary()}/no/folder.db`, { access: "write" })).rejects.toMatchObject({
      code: "CORPUS_UNREADABLE",
    });
    await expect(openCorpus(dirname(temporary()), { access: "write" })).rejects.toMatchObject({ code: "CORPUS_NONE" });
    const text = temporary("notes.txt");
    writeFileSync(text, "KARSOVA (Meridian) – plain words, longer than the head of a file of SQLite".repeat(20));
    const other = temporary();
    const corpus = await open(other);
    await sql`pragma application_id = 1`.execute(corpus.db);
    await corpus.close();
    opened.pop();
    for (const access of ["read", "write"] as const) {
      await expect(openCorpus(text, { access })).rejects.toMatchObject({ code: "CORPUS_NONE", place: text });
      await expect(openCorpus(other, { access })).rejects.toMatchObject({ code: "CORPUS_NONE" });
    }
    expect(readFileSync(text, "utf8")).toMatch(/^KARSOVA/);
  });

  it("may have any name", async () => {
    const file = temporary("100 % ?mode=memory#é.db");
    const corpus = await open(file);
    await corpus.put([{ record: sampleOf("a") }]);
    expect(await (await open(file, {})).record("a")).toBeDefined();
  });

  it("that was killed while it was made is made whole by the next who writes", async () => {
    const file = temporary();
    const begun = new Connection(`file:${file}`);
    begun.run("PRAGMA application_id = 0x7361796f");
    begun.close();
    await expect(openCorpus(file)).rejects.toMatchObject({ code: "CORPUS_OLDER" });
    expect(await (await open(file)).put([{ record: sampleOf("a") }])).toEqual(["new"]);
  });

  it("is read where it may not be written", async () => {
    const file = temporary();
    const corpus = await open(file);
    await corpus.put([{ record: sampleOf("a") }]);
    await corpus.close();
    opened.pop();
    const away = temporary("away/sayso.db");
    mkdirSync(dirname(away));
    copyFileSync(file, away);
    chmodSync(away, 0o444);
    chmodSync(dirname(away), 0o555);
    expect(await (await open(away, {})).record("a")).toBeDefined();
  });
});

it("keys tell their report", () => {
  expect(keyOf(12, "v3")).toBe(12 * 65_536 + 3);
  expect(reportOf(keyOf(12, "v65535"))).toBe(12);
  expect(() => keyOf(12, "v65536")).toThrow(/CORPUS_RECORD_TOO_LONG/);
  expect(partsOf("https://example.org/#top#v3")).toEqual({ report: "https://example.org/#top", id: "v3" });
  expect(partsOf("v3")).toBeUndefined();
});

it("the older of two versions is told by their numbers, else by when they were made, else not", () => {
  const edition = (version: string | null, updated: string | null = null) => ({ version, updated });
  expect(isOlder(edition("9"), edition("10"))).toBe(true);
  expect(isOlder(edition("10", "2024-01-01"), edition("9", "2024-01-02"))).toBe(false);
  expect(isOlder(edition("2", "2024-01-01T10:00:00Z"), edition("2", "2024-01-01T11:30:00+01:00"))).toBe(true);
  expect(isOlder(edition(null, "2024-01-02"), edition("2", "2024-01-01"))).toBe(false);
  expect(isOlder(edition("b"), edition("a"))).toBe(false);
  expect(isOlder(edition(null), edition(null))).toBe(false);
});
