import { type ReportRecord, sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { chainOf, outletOf } from "./chain.js";

const text = "The Herald, citing the mayor, said that he had fled.";

function record(): ReportRecord {
  return {
    ...sampleRecord(),
    text,
    entities: [],
    statements: [
      {
        id: "s1",
        source: { span: [0, 10] },
        cue: [[30, 34]],
        content: [[12, 51]],
        form: "indirect",
        standing: "attributed",
      },
      {
        id: "s2",
        source: { span: [19, 28] },
        cue: [[12, 18]],
        content: [[35, 51]],
        form: "indirect",
        within: "s1",
        standing: "attributed",
      },
    ],
  };
}

describe("chainOf", () => {
  it("leads from the innermost source outwards", () => {
    const own = record();
    const inner = own.statements[1];
    if (!inner) throw new Error("the record has two statements");
    expect(chainOf(own, inner).map(({ name, cue }) => [name, cue])).toEqual([
      ["the mayor", "citing"],
      ["The Herald", "said"],
    ]);
  });

  it("does not tell the source again as its channel", () => {
    const own = record();
    const [outer] = own.statements;
    if (!outer) throw new Error("the record has two statements");
    outer.channel = { span: [4, 10], kind: "newspaper" };
    expect(chainOf(own, outer)[0]).not.toHaveProperty("channel");
  });

  it("ends where statements carry each other in a circle", () => {
    const own = record();
    const [outer, inner] = own.statements;
    if (!outer || !inner) throw new Error("the record has two statements");
    outer.within = inner.id;
    expect(chainOf(own, inner)).toHaveLength(2);
  });
});

describe("outletOf", () => {
  it("falls back to the site, then to the report", () => {
    const report = { language: "en", bylines: [], credits: [] };
    expect(outletOf({ report: { ...report, agency: "Meridian" } })).toBe("Meridian");
    expect(outletOf({ report: { ...report, url: "https://www.example.org/a" } })).toBe("example.org");
    expect(outletOf({ report })).toBe("the report");
  });
});
