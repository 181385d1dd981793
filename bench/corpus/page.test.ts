import { expect, it } from "vitest";
import { corpusSection } from "./page.js";

it("tells what was reached, and marks what was not", () => {
  const text = corpusSection({
    windows: [
      { reports: 1000, events: 10_000, cpu: 2, memory: 300 },
      { reports: 1000, events: 10_000, cpu: 3, memory: 310 },
    ],
    size: 51.2,
    openings: [3, 1, 250],
    questions: [
      { question: "a", median: 1, p95: 99.6, answers: 50 },
      { question: "b", median: 1, p95: 101, answers: 1.4 },
    ],
    kills: { times: 50, reported: 900, stored: 920, faults: [] },
  });
  expect(text).toContain("2,000 invented reports with 20,000 events");
  expect(text).toContain("a CPU second | 400 |");
  expect(text).toContain("| 500 in the first tenth, 333 in the last ▽ |");
  expect(text).toContain("| 101 ms (b) ▽ |");
  expect(text).toContain("| 3.0 ms |");
  expect(text).toContain("| 900 reported as stored, 920 in, all whole |");
  expect(text).toContain("| 2,000 | 333 | 310 |");
});
