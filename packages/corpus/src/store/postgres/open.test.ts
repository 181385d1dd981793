import { sql } from "kysely";
import { sampleRecord } from "sayso-record";
import { afterEach, describe, expect, it } from "vitest";
import { sampleOf, temporary } from "../../corpus.fixture.js";
import { type Corpus, type CorpusOptions, openCorpus } from "../../corpus.js";
import { allRows } from "../rows.fixture.js";
import { TEST_POSTGRES } from "../stores.fixture.js";
import { withoutPassword } from "./address.js";
import { newDatabase, run } from "./cluster.fixture.js";
import { statementOf } from "./statement.js";
import { piecesOf, wordsOf } from "./words.js";

const opened: Corpus[] = [];
afterEach(async () => {
  for (const corpus of opened.splice(0)) await corpus.close();
});

async function open(name: string, options: CorpusOptions = { access: "write" }): Promise<Corpus> {
  const corpus = await openCorpus(name, options);
  opened.push(corpus);
  return corpus;
}

describe.skipIf(TEST_POSTGRES === undefined)("a database of PostgreSQL", () => {
  const anew = () => newDatabase(TEST_POSTGRES ?? "");

  it("holds the very rows that a file holds, and gives them the same types", async () => {
    const one = await open(await anew(), { access: "write", now: () => new Date(0) });
    const other = await open(temporary(), { access: "write", now: () => new Date(0) });
    for (const corpus of [one, other]) {
      await corpus.put([{ record: sampleOf("a") }, { record: sampleOf("b", { title: "Drill" }) }]);
      await corpus.put([{ record: sampleOf("a", { title: "Again" }) }]);
    }
    expect(await allRows(one)).toEqual(await allRows(other));
  });

  it("keeps texts that it cannot hold as they are in their records, and finds their words", async () => {
    const corpus = await open(await anew());
    const sample = sampleRecord();
    const record = {
      ...sample,
      text: `${sample.text} zero\0 half \ud800`,
      report: { ...sample.report, title: "A\0B" },
    };
    expect(await corpus.put([{ record }])).toEqual(["new"]);
    expect(await corpus.record("sample")).toEqual(record);
    expect(await corpus.put([{ record }])).toEqual(["known"]);
  });

  it("finds words far into a long text, and phrases across its pieces", async () => {
    const corpus = await open(await anew());
    const sample = sampleRecord();
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    await corpus.put([{ record: { ...sample, text: `${sample.text}\n${words.join(" ")} ${"x".repeat(3_000_000)}` } }]);
    const found = async (phrase: string) => {
      const query = { stems: [], phrases: [phrase], without: [] };
      return (await corpus.db.selectFrom("reports").select("id").where(corpus.engine.matches("key", query)).execute())
        .length;
    };
    for (const at of [5, 7980, 7999, 15_990, 19_998]) expect(await found(`word${at} word${at + 1}`)).toBe(1);
    expect(await found("word5 word7")).toBe(0);
  });

  it("is refused where it is not there, is something else, or is empty and to be read", async () => {
    const address = await anew();
    await expect(openCorpus(address)).rejects.toMatchObject({ code: "CORPUS_MISSING" });
    await run(address, "create table notes (words text)");
    for (const access of ["read", "write"] as const) {
      await expect(openCorpus(address, { access })).rejects.toMatchObject({ code: "CORPUS_NONE" });
    }
    const nowhere = address.replace(/corpus_\w+/, "nowhere");
    await expect(openCorpus(nowhere)).rejects.toMatchObject({ code: "CORPUS_MISSING" });
    await expect(openCorpus("postgres://a:secret@localhost:1/b")).rejects.toMatchObject({
      code: "CORPUS_UNREACHABLE",
      place: "postgres://a@localhost:1/b",
    });
    await expect(openCorpus(address.replace("sayso@", "nobody@"))).rejects.toMatchObject({ code: "CORPUS_NOT_LET_IN" });
  });

  it("of another encoding is refused", async () => {
    const address = await anew();
    await run(
      address,
      "create database latin encoding latin1 template template0 locale_provider libc lc_collate 'C' lc_ctype 'C'",
    );
    await expect(openCorpus(address.replace(/corpus_\w+/, "latin"))).rejects.toMatchObject({
      code: "CORPUS_ENCODING",
      value: "LATIN1",
    });
  });

  it("goes on where its connections were lost, without those who had them", async () => {
    const corpus = await open(await anew());
    await corpus.put([{ record: sampleOf("a") }]);
    const lost = corpus.db.transaction().execute(async (tx) => {
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
    });
    await expect(lost).rejects.toThrow();
    expect(await corpus.put([{ record: sampleOf("b") }])).toEqual(["new"]);
  });

  it("lets a role that may only read, read; and one that may write but not make tables, write", async () => {
    const address = await anew();
    const owner = await open(address);
    await owner.put([{ record: sampleOf("a") }]);
    const name = new URL(address.replace("postgres:", "http:")).pathname.slice(1);
    for (const [role, rights] of [
      [`reader_${name}`, "select"],
      [`writer_${name}`, "select, insert, update, delete"],
    ] as const) {
      await run(address, `create role ${role} login`);
      await run(address, `grant ${rights} on all tables in schema public to ${role}`);
    }
    const reader = await open(address.replace("sayso@", `reader_${name}@`), {});
    expect(await reader.record("a")).toBeDefined();
    const writer = await open(address.replace("sayso@", `writer_${name}@`));
    expect(await writer.put([{ record: sampleOf("b") }])).toEqual(["new"]);
    const intruder = openCorpus(address.replace("sayso@", `reader_${name}@`), { access: "write" });
    await expect((await intruder).put([{ record: sampleOf("c") }])).rejects.toMatchObject({ code: "CORPUS_READ_ONLY" });
    await (await intruder).close();
  });
});

it("an address is shown without its password", () => {
  expect(withoutPassword("postgres://desk:s3cret@db.example/news")).toBe("postgres://desk@db.example/news");
  expect(withoutPassword("postgresql://desk@db/news?password=s3cret&x=1")).toBe(
    "postgresql://desk@db/news?password=…&x=1",
  );
  expect(withoutPassword("odd:name@file.db")).toBe("odd:name@file.db");
});

it("words are told apart as in a file: without accents and capitals", () => {
  expect(wordsOf("State-run São Tomé's U.S. air-strike, 3rd")).toEqual([
    "state",
    "run",
    "sao",
    "tome",
    "s",
    "u",
    "s",
    "air",
    "strike",
    "3rd",
  ]);
  expect(piecesOf("")).toEqual([]);
  expect(piecesOf(Array.from({ length: 8001 }, () => "a").join(" ")).map((piece) => piece.length)).toEqual([
    15_999, 101,
  ]);
});

it("tables are made with keys of 64 bits and texts that are compared by their characters", () => {
  expect(
    statementOf("CREATE TABLE t (\n  key integer PRIMARY KEY,   -- real text\n  a text NOT NULL,\n  b real\n)"),
  ).toBe(
    "CREATE TABLE t (\n  key bigint PRIMARY KEY DEFAULT next_key('t'),   \n" +
      '  a text COLLATE "C" NOT NULL,\n  b double precision\n)',
  );
  expect(statementOf("CREATE INDEX i ON t (a)")).toBe("CREATE INDEX i ON t (a)");
});
