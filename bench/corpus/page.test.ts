import { expect, it } from "vitest";
import { corpusSection } from "./page.js";

it("tells what was reached, and marks what was not", () => {
  const window = (cpu: number, memory: number) => ({ reports: 1000, events: 10_000, cpu, memory });
  const text = corpusSection({
    windows: [window(2, 300), window(3, 310)],
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
  expect(text).toContain("| 500 in the first part, 333 in the last ▽ |");
  expect(text).toContain("| 101 ms (b) ▽ |");
  expect(text).toContain("within 200 ms | 3.0 ms |");
  expect(text).toContain("| 900 reported as stored, 920 in, all whole |");
  expect(text).toContain("| 2,000 | 333 | 310 |");
  expect(text).toContain("| b | 1.0 ms | 101 ms | 1 |");
});
