import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "sayso-corpus";
import type { Figure } from "sayso-record";
import { beforeEach, expect, it } from "vitest";
import { bareRecord as bare, type FakeIo, fakeIo } from "../fake-io.js";
import { run } from "../program.js";

let corpus = "";
beforeEach(() => {
  corpus = join(mkdtempSync(join(tmpdir(), "sayso-")), "c.db");
});

const LINES = [
  { id: "a", text: "Shelling in Karsova.", title: "Karsova shelled", published: "2024-06-03T22:30:00-04:00" },
  { id: "b", text: "A truce near Port Talm.", title: "Truce", published: "2024-06-05" },
  { id: "c", text: "Nobody knows when.", title: "Undated" },
];

const jsonl = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

async function ingest(input: string, io: FakeIo = fakeIo(input)) {
  const status = await run(["ingest", "--from", "jsonl", "--threads", "1", "--corpus", corpus], io);
  return { status, told: io.stderr.text.replaceAll(corpus, "c.db") };
}

async function find(...args: string[]) {
  const io = fakeIo();
  const status = await run(["find", "reports", "--corpus", corpus, ...args], io);
  return { status, out: io.stdout.text, err: io.stderr.text };
}

const ids = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);

it("takes in what is new, knows what is in, and tells what was refused and why", async () => {
  expect(await ingest(jsonl(LINES.slice(0, 2)))).toEqual({ status: 0, told: "c.db: 2 reports stored in 0:00\n" });
  let read = 0;
  const io = fakeIo(`${jsonl(LINES)}nonsense\n`, () => {
    read += 1;
    throw new Error("no such word");
  });
  const { status, told } = await ingest("", io);
  expect(status).toBe(1);
  expect(read).toBe(1);
  expect(told).toMatch(/^sayso: READ_FAILED.*\nsayso: LINE_NOT_JSON.*line 4.*\n/);
  expect(told.split("\n").slice(2)).toEqual([
    "c.db: 0 reports stored in 0:00",
    "  2 reports known already",
    "  1 refused: LINE_NOT_JSON",
    "  1 refused: READ_FAILED",
    "",
  ]);
});

it("lets those go first who ask the corpus", async () => {
  let gaveWay = 0;
  const giveWay = () => gaveWay++;
  await ingest("", { ...fakeIo(jsonl(LINES)), giveWay });
  expect(gaveWay).toBe(1);
  await run(["find", "reports", "--corpus", corpus], { ...fakeIo(), giveWay });
  expect(gaveWay).toBe(1);
});

it("puts a later version in the place of the one before", async () => {
  await ingest(jsonl(LINES));
  const { told } = await ingest(jsonl([{ ...LINES[1], text: "A truce in Port Talm." }, LINES[1] ?? {}]));
  expect(told).toBe("c.db: 1 report stored (1 of them newer versions) in 0:00\n  1 report known already\n");
  expect(JSON.parse((await find("--text", "truce", "--format", "jsonl")).out)).toMatchObject({
    id: "b",
    versions: [expect.stringMatching(/^\d{4}-/)],
  });
});

it("knows a page by its address, and a text by itself", async () => {
  const page = { url: "https://example.org/1", text: "Shelling in Karsova." };
  const { told } = await ingest(jsonl([page, { ...page, text: "No shelling." }, { text: "x" }, { text: "x" }]));
  expect(told).toContain("3 reports stored (1 of them newer versions)");
  expect(told).toContain("1 report known already");
});

it("stores what was read when it is stopped, and goes on the next time", async () => {
  let stop = () => {};
  const io = fakeIo("");
  io.onInterrupt = (callback) => {
    stop = callback;
    return () => {};
  };
  io.stdin = (async function* () {
    yield Buffer.from(jsonl(LINES.slice(0, 2)));
    stop();
    await new Promise(() => {});
  })();
  expect(await ingest("", io)).toMatchObject({ status: 130, told: expect.stringContaining("stopped: the same") });
  const { told } = await ingest(jsonl(LINES));
  const [, stored = "0"] = /: (\d) reports? stored/.exec(told) ?? [];
  const [, known = "0"] = /(\d) reports? known/.exec(told) ?? [];
  expect(Number(stored) + Number(known)).toBe(3);
  expect(ids((await find("--format", "jsonl")).out)).toEqual(["b", "a", "c"]);
});

it("refuses a report that cannot be stored, not those beside it", async () => {
  const figure: Figure = { id: "f1", span: [0, 1], kind: "other" };
  const { told } = await ingest(
    "",
    fakeIo(jsonl(LINES), (article) => ({
      ...bare(article),
      figures: article.id === "b" ? [figure, figure] : [],
    })),
  );
  expect(told).toMatch(/^sayso: STORE_FAILED.*line 2/);
  expect(told).toContain("c.db: 2 reports stored");
});

it("refuses what has no text, unless it withdraws a report", async () => {
  const { status, told } = await ingest(jsonl([{ id: "a", text: " \n" }]));
  expect(status).toBe(1);
  expect(told).toMatch(/^sayso: REPORT_EMPTY.*"?a"?.*line 1/);
  expect((await find("--format", "count")).out).toBe("0\n");
});

it("fails with a word when there is no room for the corpus", async () => {
  corpus = join(corpus, "no", "c.db");
  expect(await ingest(jsonl(LINES))).toMatchObject({ status: 1, told: expect.stringMatching(/^sayso: CORPUS_/) });
});

it("finds reports by words, days and agency, as a table, as lines, as a count", async () => {
  await ingest(jsonl(LINES));
  expect((await find()).out).toBe(
    [
      "published         agency  title            id  echo of",
      "2024-06-05                Truce            b",
      "2024-06-03 22:30          Karsova shelled  a",
      "                          Undated          c",
      "",
    ].join("\n"),
  );
  expect(ids((await find("--format", "jsonl", "--from", "2024-06-04")).out)).toEqual(["b", "a"]);
  expect(ids((await find("--format", "jsonl", "--to", "2024-06-04")).out)).toEqual(["a"]);
  expect(ids((await find("--format", "jsonl", "--after", "b")).out)).toEqual(["a", "c"]);
  expect(ids((await find("--format", "jsonl", "--limit", "1", "--after", "a")).out)).toEqual(["c"]);
  expect((await find("--format", "count", "--text", "shelled")).out).toBe("1\n");
  expect((await find("--format", "count", "--agency", "Meridian")).out).toBe("0\n");
  expect(await find("--limit", "2")).toMatchObject({ err: expect.stringContaining("the first 2") });
  expect((await find("--from", "Monday")).status).toBe(2);
  expect(await find("--text", "--")).toMatchObject({ status: 1, err: expect.stringContaining("QUESTION_NO_WORDS") });
});

it("shows a report of the corpus by its id", async () => {
  await ingest(jsonl(LINES));
  const io = fakeIo();
  expect(await run(["show", "a", "nobody", "--corpus", corpus], io)).toBe(1);
  expect(io.stdout.text).toContain("Shelling in Karsova.");
  expect(io.stderr.text).toContain("CORPUS_NO_REPORT");
});

it("leaves a corpus that others can read while it is filled", async () => {
  const io = fakeIo("");
  let seen: unknown;
  io.stdin = (async function* () {
    yield Buffer.from(jsonl(LINES.slice(0, 1)));
    const reader = await openCorpus(corpus);
    seen = await reader.record("nobody");
    await reader.close();
    yield Buffer.from(jsonl(LINES.slice(1)));
  })();
  expect((await ingest("", io)).status).toBe(0);
  expect(seen).toBeUndefined();
});
