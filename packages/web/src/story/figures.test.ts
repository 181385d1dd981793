import { describe, expect, it } from "vitest";
import { figureWords, sourceLines, tellingWords } from "./figures.js";

describe("sourceLines", () => {
  it("tells each source's numbers over time, one told again once", () => {
    const by = [
      { low: 10, high: 10, source: "the commissioner", report: "c", date: "2026-10-21" },
      { low: 8, high: 8, source: "the commissioner", report: "a", date: "2026-10-20" },
      { low: 8, high: 8, source: "the commissioner", report: "b", date: "2026-10-20" },
      { low: 11, source: "a survivor", report: "d", date: "2026-10-20" },
    ];
    expect(sourceLines({ kind: "killed", low: 8, high: 11, by })).toEqual([
      {
        source: "the commissioner",
        steps: [
          { low: 8, high: 8, date: "2026-10-20", reports: ["a", "b"] },
          { low: 10, high: 10, date: "2026-10-21", reports: ["c"] },
        ],
      },
      { source: "a survivor", steps: [{ low: 11, date: "2026-10-20", reports: ["d"] }] },
    ]);
  });
});

it("says a number as its source did", () => {
  expect([{ low: 8, high: 8 }, { low: 1200 }, { high: 30 }, { low: 8, high: 12 }].map(tellingWords)).toEqual([
    "8",
    "at least 1,200",
    "at most 30",
    "8–12",
  ]);
  expect(figureWords({ low: 8, high: 11 })).toBe("8 to 11");
});
