import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { beforeEach, expect, it } from "vitest";
import { fakeIo } from "../fake-io.js";
import { run } from "../program.js";

let file = "";
beforeEach(async () => {
  file = join(mkdtempSync(join(tmpdir(), "sayso-correct-")), "c.db");
  const corpus = await openCorpus(file, { access: "write" });
  await corpus.put([{ record: sampleRecord() }]);
  await corpus.close();
});

async function sayso(...args: string[]) {
  const io = fakeIo();
  const status = await run([...args, "--corpus", file], io);
  return { status, out: io.stdout.text, err: io.stderr.text };
}

const signed = ["--author", "A. Desk", "--reason", "misread"];
const events = async () => (await sayso("find", "events", "--format", "count")).out.trim();

it("corrects, lists, tells why, and takes back", async () => {
  expect(await sayso("correct", "reject", "sample#v1", ...signed)).toEqual({ status: 0, out: "c1\n", err: "" });
  expect(await events()).toBe("0");
  const listed = await sayso("correct", "list");
  expect(JSON.parse(listed.out)).toMatchObject({
    id: "c1",
    correction: { action: "reject", ref: "sample#v1" },
    author: "A. Desk",
    reason: "misread",
  });
  expect((await sayso("why", "sample#v1")).out).toMatch(
    /rejected by a person\n(.*\n)*- corrected by A\. Desk on .*\(c1\): misread/,
  );
  expect(await sayso("correct", "undo", "c1", "--author", "B. Desk")).toMatchObject({
    status: 0,
    out: "c1 taken back\n",
  });
  expect(await events()).toBe("1");
  expect(JSON.parse((await sayso("correct", "list")).out).undone.by).toBe("B. Desk");
});

it("changes, and gives a verdict with its link", async () => {
  expect((await sayso("correct", "change", "sample#v1", "--standing", "confirmed", ...signed)).status).toBe(0);
  const [event] = (await sayso("find", "events", "--standing", "confirmed", "--format", "jsonl")).out
    .trim()
    .split("\n");
  const { story } = JSON.parse(event ?? "{}");
  expect((await sayso("correct", "verify", story, "https://desk.example/k", ...signed)).status).toBe(0);
  expect((await sayso("export", "claimreview")).out).toContain('"url":"https://desk.example/k"');
});

it("refuses what is of nothing, changes nothing, or is not signed, and makes no corpus", async () => {
  expect((await sayso("correct", "reject", "sample#v9", ...signed)).err).toContain("CORRECTION_UNKNOWN");
  expect((await sayso("correct", "change", "sample#v1", ...signed)).err).toContain("QUESTION_NOT_UNDERSTOOD");
  expect((await sayso("correct", "undo", "c7", "--author", "B. Desk")).err).toContain("sayso correct list");
  expect((await sayso("correct", "reject", "sample#v1", "--author", "A. Desk")).status).toBe(2);
  file += ".none";
  expect((await sayso("correct", "reject", "sample#v1", ...signed)).err).toContain("CORPUS_MISSING");
  expect(existsSync(file)).toBe(false);
});

it("changes who did it and to whom by words of the report, and says which words are not in it", async () => {
  const [event] = (await sayso("find", "events", "--format", "jsonl")).out.trim().split("\n");
  const { actors, recipients } = JSON.parse(event ?? "{}");
  const [by, to] = [actors[0].text, recipients[0].text];
  const swapped = ["--actor", to, "--recipient", by, "--without", "figure", "--without", "time"];
  expect((await sayso("correct", "change", "sample#v1", ...swapped, ...signed)).err).toBe("");
  const [after] = (await sayso("find", "events", "--format", "jsonl")).out.trim().split("\n");
  expect(JSON.parse(after ?? "{}")).toMatchObject({ actors: [{ text: to }], recipients: [{ text: by }], figures: [] });
  const absent = await sayso("correct", "change", "sample#v1", "--actor", "the Martians", ...signed);
  expect(absent).toMatchObject({ status: 1, err: expect.stringContaining("the Martians") });
  expect((await sayso("correct", "change", "sample#v1", "--without", "all", ...signed)).status).toBe(2);
});
