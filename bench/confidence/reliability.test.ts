import { expect, it } from "vitest";
import { byChance, calibrationError, reliability, reliabilityTable } from "./reliability.js";

const judged = (confidence: number, right: number, wrong: number) =>
  [...Array(right + wrong).keys()].map((at) => ({ confidence, right: at < right }));

it("is without error where confidence is the share right, also at the ends", () => {
  const all = [...judged(0.75, 3, 1), ...judged(1, 5, 0), ...judged(0, 0, 5)];
  expect(calibrationError(all)).toBeCloseTo(0);
  expect(reliability(all).map(({ from }) => from)).toEqual([0, 0.7, 0.9]);
});

it("weighs each bin by what is in it", () => {
  expect(calibrationError([...judged(0.95, 5, 5), ...judged(0.05, 0, 30)])).toBeCloseTo((10 * 0.45 + 30 * 0.05) / 40);
  expect(calibrationError([])).toBe(0);
});

it("knows how much a perfect confidence is off by chance: less, the more cases there are", () => {
  expect(byChance(judged(0.5, 50, 50))).toBeCloseTo(Math.sqrt(2 / Math.PI) * 0.05);
  expect(byChance(judged(0.5, 5000, 5000))).toBeCloseTo(Math.sqrt(2 / Math.PI) * 0.005);
  expect(byChance(judged(1, 10, 0))).toBe(0);
});

it("makes a table", () => {
  expect(reliabilityTable(judged(0.75, 3, 1))).toContain("\n| 0.7–0.8 | 4 | 0.75 | 0.75 |");
});
