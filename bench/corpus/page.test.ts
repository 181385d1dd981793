import { expect, it } from "vitest";
import { corpusSection } from "./page.js";

it("tells what was reached, and marks what was not", () => {
  const window = (cpu: number, memory: number) => ({ reports: 1000, events: 10_000, cpu, memory });
  const text = corpusSection({
    windows: [window(2, 300), window(3, 310)],
    inOrder: [window(2, 300), window(2.1, 310)],
    linking: [
      { reports: 500, all: 30, echoes: 5, memory: 280 },
      { reports: 1000, all: 31, echoes: 6, memory: 290 },
    ],
    singles: { median: 40, p95: 60, most: 90 },
    giant: {
      reports: 1000,
      sayso: 100,
      joins: { median: 20, p95: 30, most: 40 },
      asked: { median: 5, p95: 9, most: 9 },
    },
    density: { reports: 1000, events: 10_000, actors: 800, stories: 700, shared: 90, most: 7 },
    size: 51.2,
    openings: [3, 1, 250],
    questions: [
      { question: "a", median: 1, p95: 99.6, answers: 50 },
      { question: "b", median: 1, p95: 101, answers: 1.4 },
    ],
    kills: { times: 50, reported: 900, stored: 920, faults: [] },
  });
  expect(text).toContain("2,000 invented reports with 20,000 events in one corpus (51 MB)");
  expect(text).toContain("a CPU second | 400 |");
  expect(text).toContain("as wire comes | 500 in the first part, 476 in the last |");
  expect(text).toContain("in no order, over five years | 500 in the first part, 333 in the last ▽ |");
  expect(text).toContain("| 60 ms; the middle one 40 ms, the longest 90 ms ▽ |");
  expect(text).toContain("| 5.0 ms among 500, 6.0 ms among 1,000 ▽ |");
  expect(text).toContain("| the say-sos of a story of 1,000 reports counted anew within 100 ms | 30 ms,");
  expect(text).toContain("| 101 ms (b) ▽ |");
  expect(text).toContain("700 stories, of which 90 are told by");
  expect(text).toContain("within 200 ms | 3.0 ms |");
  expect(text).toContain("| 900 reported as stored, 920 in, all whole |");
  expect(text).toContain("| 2,000 | 333 | 310 |");
  expect(text).toContain("| b | 1.0 ms | 101 ms | 1 |");
});

it("refuses to tell of what was not measured", () => {
  expect(() => corpusSection({ windows: [] })).toThrow("not all of it was measured");
});
