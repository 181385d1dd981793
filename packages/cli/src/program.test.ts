import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { bareRecord, fakeIo } from "./fake-io.js";
import { run } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "sayso-"));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function records(text: string) {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("sayso read", () => {
  it("prints a record a line for files and standard input, in order", async () => {
    const io = fakeIo("from standard input");
    const files = [file("a.txt", "from a"), "-", file("b.JSONL", '{"id": "b1", "text": "from b"}\n{"text": "more"}')];
    expect(await run(["read", ...files], io)).toBe(0);
    expect(records(io.stdout.text).map(({ text }) => text)).toEqual([
      "from a",
      "from standard input",
      "from b",
      "more",
    ]);
    expect(io.stderr.text).toBe("");
  });

  it("reads standard input when no file is named, in the format that --from tells", async () => {
    const line = '{"id": "x", "text": "T", "title": "Title"}';
    const text = fakeIo(line);
    expect(await run(["read", "--from", "text"], text)).toBe(0);
    expect(records(text.stdout.text)).toEqual([bareRecord({ text: line })]);
    const told = fakeIo(line);
    expect(await run(["read"], told)).toBe(0);
    expect(records(told.stdout.text)).toEqual([bareRecord({ id: "x", text: "T", title: "Title" })]);
    const jsonl = fakeIo(line);
    expect(await run(["read", "--from", "jsonl"], jsonl)).toBe(0);
    expect(records(jsonl.stdout.text)).toEqual([bareRecord({ id: "x", text: "T", title: "Title" })]);
  });

  it("tells formats by their content, whatever their names", async () => {
    const io = fakeIo();
    const files = [
      file("page.txt", "<!doctype html><title>Market shelled</title><p>Rebels shelled a market.</p><p hidden>Ad</p>"),
      file(
        "feed.html",
        "<rss><channel><item><title>Truce</title><description>It holds.</description></item></channel></rss>",
      ),
      file("item.json", '{"uri": "urn:x:1", "versioncreated": "2016-11-03T09:40:00Z", "body_text": "The army left."}'),
      file("packed.gz", gzipSync("KARSOVA (Meridian) - The army left.")),
    ];
    expect(await run(["read", ...files], io)).toBe(0);
    expect(records(io.stdout.text).map(({ id, text, report }) => [id, text, report.title ?? ""])).toEqual([
      ["bare", "Rebels shelled a market.", "Market shelled"],
      ["bare", "It holds.", "Truce"],
      ["urn:x:1", "The army left.", ""],
      ["bare", "KARSOVA (Meridian) - The army left.", ""],
    ]);
    const pdf = fakeIo("%PDF-1.7 …");
    expect(await run(["read"], pdf)).toBe(1);
    expect(pdf.stderr.text).toContain("FORMAT_UNKNOWN: it looks like a PDF document");
  });

  it("reports what it cannot read, reads the rest, and says so by its status", async () => {
    const failing = (article: { text: string }) => {
      if (article.text === "bug") throw new Error("no such word");
      return bareRecord(article);
    };
    const io = fakeIo("", failing);
    const files = [
      file("bad.jsonl", '{"text": "1"}\nnonsense\n{"text": "bug"}\n{"text": "4"}\n'),
      join(folder, "none.txt"),
      mkdtempSync(join(folder, "empty-")),
      file("c.txt", "5"),
    ];
    expect(await run(["read", ...files], io)).toBe(1);
    expect(records(io.stdout.text).map(({ text }) => text)).toEqual(["1", "4", "5"]);
    const complaints = io.stderr.text.trim().split("\n");
    expect(complaints.map((line) => line.split(":", 2).join(":"))).toEqual([
      "sayso: LINE_NOT_JSON",
      "sayso: READ_FAILED",
      "sayso: FILE_UNREADABLE",
      "sayso: SOURCE_EMPTY",
    ]);
    expect(complaints[0]).toContain("bad.jsonl, line 2");
    expect(complaints[1]).toContain("bad.jsonl, line 3");
    expect(complaints[2]).toContain("none.txt");
  });

  it("reads the files of a folder, and those that a pattern fits, in the order of their names", async () => {
    const papers = mkdtempSync(join(folder, "papers-"));
    for (const name of ["b.txt", "a.txt", ".hidden.txt"]) writeFileSync(join(papers, name), name);
    const io = fakeIo();
    expect(await run(["read", papers, join(papers, "b*")], io)).toBe(0);
    expect(records(io.stdout.text).map(({ text }) => text)).toEqual(["a.txt", "b.txt", "b.txt"]);
  });

  it("does not fetch from this machine unless it is told to", async () => {
    const io = fakeIo();
    expect(await run(["read", "http://127.0.0.1:9/feed.xml"], io)).toBe(1);
    expect(io.stderr.text).toContain("ADDRESS_PRIVATE");
    const told = fakeIo();
    expect(await run(["read", "--allow-private", "http://127.0.0.1:9/feed.xml"], told)).toBe(1);
    expect(told.stderr.text).toContain("FETCH_FAILED");
  });

  it("gives --published to reports without a date of their own", async () => {
    const io = fakeIo('{"text": "a"}\n{"text": "b", "published": "2020-01-01"}');
    expect(await run(["read", "--from", "jsonl", "--published", "2016-11-03"], io)).toBe(0);
    expect(records(io.stdout.text).map(({ report }) => report.published)).toEqual(["2016-11-03", "2020-01-01"]);
  });

  it("prints the words with --conllu", async () => {
    const io = fakeIo("x", sampleRecord);
    expect(await run(["read", "--conllu"], io)).toBe(0);
    expect(io.stdout.text).toContain("7\tfired\tfire\tVERB");
  });

  it("reads broken text only with --lossy", async () => {
    const latin = Buffer.from("Caf\xe9", "latin1");
    const strict = fakeIo(latin);
    expect(await run(["read"], strict)).toBe(1);
    expect(strict.stderr.text).toContain("ENCODING_BROKEN");
    const lossy = fakeIo(latin);
    expect(await run(["read", "--lossy"], lossy)).toBe(0);
    expect(records(lossy.stdout.text)[0].text).toBe("Caf\uFFFD");
  });

  it.each([
    [["read", "--published", "Thursday"], "ISO 8601"],
    [["read", "--published", "2016-02-30"], "ISO 8601"],
    [["read", "--from", "pdf"], "auto, text"],
    [["read", "--threads", "0"], "1 to 64"],
    [["read", "--threads", "two"], "1 to 64"],
    [["read", "--nonsense"], "--nonsense"],
    [["eat"], "eat"],
    [["show", "--width", "3"], "20 to 400"],
  ])("does not understand %j", async (args, hint) => {
    const io = fakeIo("x");
    expect(await run(args, io)).toBe(2);
    expect(io.stderr.text).toContain(hint);
    expect(io.stdout.text).toBe("");
  });
});

it("tells about itself", async () => {
  for (const [args, status, text] of [
    [["--help"], 0, "show"],
    [["read", "--help"], 0, "Exit status"],
    [["--version"], 0, "0.1.0"],
  ] as const) {
    const io = fakeIo();
    expect(await run(args, io)).toBe(status);
    expect(io.stdout.text).toContain(text);
  }
  const io = fakeIo();
  expect(await run([], io)).toBe(2);
  expect(io.stderr.text).toContain("Usage: sayso");
});

describe("sayso show", () => {
  it("shows every report, and goes on after one that it cannot read", async () => {
    const io = fakeIo("", sampleRecord);
    const files = [file("one.txt", "x"), file("two.txt", Buffer.from([0, 1])), file("three.txt", "x")];
    expect(await run(["show", "--width", "70", ...files], io)).toBe(1);
    expect(io.stdout.text.match(/^── .*(one|three)\.txt ─+$/gm)).toHaveLength(2);
    expect(io.stderr.text).toContain("BINARY_INPUT");
  });

  it("has colour on a terminal, and none where NO_COLOR asks for none", async () => {
    const shown = async (isTTY: boolean, env: Record<string, string>) => {
      const io = { ...fakeIo("x", sampleRecord), env };
      io.stdout.isTTY = isTTY;
      await run(["show"], io);
      return io.stdout.text.includes("\x1b[");
    };
    expect(await shown(true, {})).toBe(true);
    expect(await shown(true, { NO_COLOR: "1" })).toBe(false);
    expect(await shown(true, { TERM: "dumb" })).toBe(false);
    expect(await shown(false, {})).toBe(false);
    expect(await shown(false, { FORCE_COLOR: "1" })).toBe(true);
  });
});
