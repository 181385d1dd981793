import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judge } from "./judge.js";
import { halfOf, type Passage, passages } from "./passages.js";

const source = readFileSync(new URL("../../examples/standing.jsonl", import.meta.url), "utf8");

describe("examples/standing.jsonl", () => {
  const all = passages(source);

  it("has enough passages, none twice, about half of them for tuning", () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    const share = all.filter(({ half }) => half === "tune").length / all.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it.each(["tune", "report"])("shows every standing and every modality in the half %s", (half) => {
    const inside = all.filter((passage) => passage.half === half);
    const standings = new Set(inside.flatMap(({ standing }) => standing));
    expect([...standings].sort()).toEqual(["attributed", "confirmed", "denied", "purported", "stated", "unverified"]);
    const modalities = new Set(inside.flatMap(({ modality }) => modality));
    expect([...modalities].sort()).toEqual([
      "called-for",
      "did-not-happen",
      "happened",
      "ongoing",
      "planned",
      "possible",
      "threatened",
    ]);
  });
});

describe("bench/standing/tuned", () => {
  const folder = new URL("./tuned/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  const tuned = files.flatMap((name) => passages(readFileSync(new URL(name, folder), "utf8"), () => "tuned"));

  it("has passages that no half has, none marked twice, and says of each file how it was first read", () => {
    const halves = new Set(passages(source).map(({ text }) => text));
    expect(tuned.filter(({ text }) => halves.has(text))).toEqual([]);
    expect(new Set(tuned.map(({ id }) => id)).size).toBe(tuned.length);
    const page = readFileSync(new URL("README.md", folder), "utf8");
    expect(files.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

describe("judge", () => {
  const passage: Passage = {
    id: "x",
    half: halfOf("x"),
    text: "The navy denied that it had sunk the ferry.",
    target: { kind: "event", anchor: [28, 32] },
    standing: ["denied"],
    modality: ["happened"],
    because: [[9, 15]],
  };
  const statement = { cue: [[9, 15] as const], content: [[16, 42] as const], standing: "attributed" };

  it("finds the event by its words", () => {
    const events = [
      { anchor: [0, 8] as const, standing: "stated", modality: "ongoing" },
      { anchor: [24, 32] as const, standing: "denied", modality: "happened" },
    ];
    expect(judge(passage, { id: "x", events, statements: [statement] })).toMatchObject({
      found: true,
      standing: true,
      modality: true,
      because: true,
      wrong: "",
    });
  });

  it("counts what was not found as wrong", () => {
    expect(judge(passage, { id: "x", events: [], statements: [] })).toMatchObject({ found: false, standing: false });
    expect(judge(passage, undefined)).toMatchObject({ found: false, modality: false });
  });

  it("says what is wrong", () => {
    const events = [{ anchor: [28, 32] as const, standing: "attributed", modality: "did-not-happen" }];
    expect(judge(passage, { id: "x", events, statements: [] }).wrong).toBe(
      "standing attributed, not denied; modality did-not-happen, not happened",
    );
  });

  it("finds a statement by its cue", () => {
    const target = { kind: "statement" as const, anchor: [9, 15] as [number, number] };
    const gold: Passage = { ...passage, target, standing: ["attributed"], modality: [] };
    expect(judge(gold, { id: "x", events: [], statements: [statement] })).toMatchObject({ standing: true, wrong: "" });
  });

  it("says who should have said it, what should have been said, and who should have passed it on", () => {
    const text = "Radio Sarn said a clerk told it the ferry had sunk.";
    const target = { kind: "statement" as const, anchor: [24, 28] as [number, number] };
    const marked: Passage = {
      ...{ ...passage, text, target, standing: ["attributed"], modality: [], because: [] },
      source: [16, 23],
      content: [[32, 50]],
      within: [11, 15],
    };
    const outer = { id: "s1", cue: [[11, 15] as const], content: [[16, 50] as const], standing: "attributed" };
    const inner = {
      ...{ id: "s2", cue: [[24, 28] as const], standing: "attributed", within: "s1" },
      source: { span: [16, 23] as const },
      content: [[31, 51] as const],
    };
    expect(judge(marked, { id: "x", events: [], statements: [outer, inner] })).toMatchObject({ wrong: "" });
    const alone = { ...inner, source: { span: [0, 10] as const }, content: [[16, 23] as const], within: "s3" };
    expect(judge(marked, { id: "x", events: [], statements: [outer, alone] })).toMatchObject({
      source: false,
      content: false,
      chain: false,
    });
  });
});
