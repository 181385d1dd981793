import { expect, it } from "vitest";
import { loadSection } from "./page.js";

const answered = Array.from({ length: 100 }, (_, at) => ({
  kind: at % 2 ? "a story" : "a report",
  took: at + 1,
  status: 200,
}));
const loaded = { reports: 5000, rate: 200, seconds: 1, answered, ingested: 3, cpu: { asking: 1 } };

it("tells within how long 95 of 100 answers came", () => {
  expect(loadSection(loaded)).toContain("| 95 of 100 answers within 150 ms | 95 ms |");
  expect(loadSection(loaded)).toContain("| a story | 50 | 96 | 50 |");
});

it("marks what is not reached", () => {
  const slow = answered.map((one) => ({ ...one, took: one.took * 10, status: one.took === 1 ? 503 : 200 }));
  expect(loadSection({ ...loaded, answered: slow })).toContain("| 950 ms ▽ |");
  expect(loadSection({ ...loaded, answered: slow })).toContain("| 99 of 100 ▽ |");
});
