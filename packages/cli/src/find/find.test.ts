import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { beforeAll, describe, expect, it } from "vitest";
import { fakeIo } from "../fake-io.js";
import { run } from "../program.js";

const file = join(mkdtempSync(join(tmpdir(), "sayso-find-")), "c.db");

/** The sample as two agencies tell it, of whom one has it that the shelling was not denied, and eleven killed. */
beforeAll(async () => {
  const corpus = await openCorpus(file, { access: "write" });
  const sample = sampleRecord();
  const northline = {
    ...sample,
    id: "northline",
    report: { ...sample.report, agency: "Northline" },
    figures: sample.figures.map((figure) => ({ ...figure, low: 11 })),
    events: sample.events.map((event) => ({ ...event, standing: "attributed" as const })),
  };
  await corpus.put([{ record: sample }, { record: northline }]);
  await corpus.close();
});

async function find(...args: string[]) {
  const io = fakeIo();
  const status = await run(["find", ...args, "--corpus", file], io);
  return { status, out: io.stdout.text, err: io.stderr.text };
}

async function count(...args: string[]): Promise<number> {
  const { status, out, err } = await find(...args, "--format", "count");
  expect([status, err]).toEqual([0, ""]);
  return Number(out);
}

describe.each([
  ["events", 2],
  ["stories", 1],
  ["relations", 2],
  ["statements", 4],
  ["actors", 3],
] as const)("sayso find %s", (what, all) => {
  it("counts, and gives as many lines and rows", async () => {
    expect(await count(what)).toBe(all);
    const { out } = await find(what, "--format", "jsonl");
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(all);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty("id");
    expect((await find(what)).out.trim().split("\n")).toHaveLength(all + 1);
    expect((await find(what, "--format", "jsonl", "--limit", "1")).out.trim().split("\n")).toHaveLength(1);
  });
});

/** What is asked, and how many answers it has; each with another value, that nothing has. */
const FILTERS = [
  ["events", "--type", "ASSAULT", 2, "PROTEST"],
  ["events", "--text", "shelling", 2, "mangoes"],
  ["events", "--from", "2024-06-03", 2, "2024-06-04"],
  ["events", "--to", "2024-06-03", 2, "2024-06-02"],
  ["events", "--place", "Karsova", 2, undefined],
  ["events", "--standing", "attributed", 1, "purported"],
  ["events", "--modality", "happened", 2, "planned"],
  ["events", "--min-sayso", "1", 2, "9"],
  ["stories", "--type", "ASSAULT", 1, "leads"],
  ["stories", "--text", "shelling", 1, "mangoes"],
  ["stories", "--from", "2024-06-03", 1, "2024-06-04"],
  ["stories", "--to", "2024-06-03", 1, "2024-06-02"],
  ["stories", "--place", "42.1,20.7", 0, undefined],
  ["stories", "--min-reports", "2", 1, "3"],
  ["relations", "--type", "located-in", 2, "leads"],
  ["relations", "--standing", "attributed", 2, "denied"],
  ["relations", "--recipient", "Karsova", 2, "Port Talm"],
  ["relations", "--from", "2024-06-03", 2, "2024-06-04"],
  ["relations", "--to", "2024-06-03", 2, "2024-06-02"],
  ["statements", "--form", "indirect", 4, "direct"],
  ["statements", "--standing", "denied", 2, "confirmed"],
  ["statements", "--text", "shelling", 4, "mangoes"],
  ["statements", "--from", "2024-06-03", 4, "2024-06-04"],
  ["statements", "--to", "2024-06-03", 4, "2024-06-02"],
  ["actors", "--name", "Karsova", 1, "Port Talm"],
  ["actors", "--kind", "outlet", 2, "state"],
  ["actors", "--min-reports", "2", 1, "3"],
  ["actors", "--text", "shelling", 3, "mangoes"],
] as const;

describe("what is asked", () => {
  it.each(FILTERS)("of %s by %s %s", async (what, option, value, held, other) => {
    expect(await count(what, option, value)).toBe(held);
    if (other !== undefined) expect(await count(what, option, other)).toBe(0);
  });

  it("combines", async () => {
    expect(await count("events", "--place", "42.0,20.6", "--within", "50", "--type", "ASSAULT", "--disputed")).toBe(
      await count("events", "--disputed"),
    );
    const [disputed, not] = [await count("stories", "--disputed"), await count("stories", "--no-disputed")];
    expect(disputed + not).toBe(1);
  });

  it.each([
    [["events", "--type", "ASSULT"], "QUESTION_NOT_UNDERSTOOD"],
    [["stories", "--type", "ASSULT"], "QUESTION_NOT_UNDERSTOOD"],
    [["relations", "--type", "ASSAULT"], "QUESTION_NOT_UNDERSTOOD"],
    [["statements", "--form", "shouted"], "QUESTION_NOT_UNDERSTOOD"],
    [["events", "--standing", "sworn"], "QUESTION_NOT_UNDERSTOOD"],
    [["events", "--modality", "maybe"], "QUESTION_NOT_UNDERSTOOD"],
    [["stories", "--within", "10"], "QUESTION_NOT_UNDERSTOOD"],
    [["events", "--place", "Atlantis"], "QUESTION_PLACE"],
    [["events", "--text", "-"], "QUESTION_NO_WORDS"],
    [["events", "--after", "sample#v9", "--format", "jsonl"], "QUESTION_AFTER"],
  ])("is refused with a word: %s", async (args, code) => {
    const { status, err, out } = await find(...args);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(code);
  });
});
