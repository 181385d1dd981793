import { expect, it } from "vitest";
import { figures, precision, recall, summary } from "./page.js";
import { marked, section, withSection } from "./section.js";

const pairs = { reports: 10, right: 96, wrong: 4, missed: 32, origins: 3, dispatches: 4, examples: [] };
const all = {
  pairs: [{ half: "the other half", pairs }],
  curve: [{ kind: "cut", degree: "90 %", found: 9, of: 12, wrong: 1, missed: [] }],
  nearMisses: [{ kind: "one quotation", joined: 0, of: 7 }],
  cost: [{ reports: 10_000, ms: 1.234 }],
};

it("tells precision and recall of pairs", () => {
  expect([precision(pairs), recall(pairs)]).toEqual(["0.9600", "0.7500"]);
  expect(summary(all)).toContain("| the other half: 10 | 96 | 4 | 32 | 0.9600 | 0.7500 | 75.0 % |");
});

it("has a line for each figure", () => {
  const page = figures(all);
  for (const line of ["| cut | 90 % | 75.0 % | 12 | 1 |", "| one quotation | 0 | 7 |", "| 10,000 | 1.23 |"]) {
    expect(page).toContain(line);
  }
});

it("puts figures between their marks and leaves the rest", () => {
  const page = `Before\n\n${marked("old $1")}\n\nAfter`;
  const next = withSection(page, "new $& 2");
  expect(next).toBe(`Before\n\n${marked("new $& 2")}\n\nAfter`);
  expect(section(next)).toBe(marked("new $& 2"));
  expect(section("no marks")).toBe("");
  expect(() => withSection("no marks", "x")).toThrow("no <!-- echoes");
});
