import { expect, it } from "vitest";
import { page } from "./page.js";
import { ROWS, TASKS } from "./scale.js";

const scored = { headline: "LAS", value: 0.86, figures: { all_UPOS: 0.949, ewt_LAS: 0.87 }, lines: "LAS 86.0" };

it("shows what was reached beside the aims, and marks what was not", () => {
  const text = page({
    tasks: new Map([["parse", scored]]),
    reports: new Map([["seed", { share: 0.7, held: 57, of: 82, broken: 1, lines: "event 5 of 16" }]]),
    ownFacts: "| coup | 0.773 | 0.939 |",
    standing: "report: standing 85.0 (68 of 80)",
    timesFigures: "report: times P 99.0 R 98.0 F1 98.5 (66 right of 67, 66 read)",
    echoes: "<!-- echoes --> as they were",
    confidence: "Expected calibration error 0.050",
  });
  expect(text).toContain("| **Trees from raw text, LAS** (parse) | **0.860** | 0.85 | 0.88 | 0.17 | CoreNLP");
  expect(text).toContain("| Parts of speech | 0.949 ▽ | 0.95 |");
  expect(text).toContain("| – on EWT | 0.870 |  |");
  expect(text).toContain("| not measured | 0.62 | 0.75 |");
  expect(text).toContain("| 0.700 ▽ (57 of 82) | 0.75 | 0.92 | 0.07 | 1 |");
  expect(text).toContain("\n| coup | 0.773 | 0.939 |\n");
  expect(text).toContain("\nstanding 85.0 (68 of 80)\n");
  expect(text).toContain("\ntimes P 99.0 R 98.0 F1 98.5 (66 right of 67, 66 read)\n");
  expect(text).toContain("<!-- echoes --> as they were");
  expect(text).toContain("## Confidence\n\nExpected calibration error 0.050\n");
  expect(text).toContain("### parse\n\n```\nLAS 86.0\n```");
});

it("has a headline for every task", () => {
  expect(
    ROWS.filter(({ figure }) => figure === undefined)
      .map(({ task }) => task)
      .sort(),
  ).toEqual([...TASKS].sort());
});
