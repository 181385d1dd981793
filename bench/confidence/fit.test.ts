import { expect, it } from "vitest";
import { fitted, likelihood } from "./fit.js";

const one = { name: "always", value: 1 };
const cases = (sign: string, right: number, wrong: number) =>
  [...Array(right + wrong).keys()].map((at) => ({ signs: [one, { name: sign, value: 1 }], right: at < right }));
const likely = (weights: ReadonlyMap<string, number>, ...signs: string[]) =>
  likelihood(
    weights,
    signs.map((name) => ({ name, value: 1 })),
  );

it("finds the share that is right, of all and of those with a sign", () => {
  const all = [...cases("often", 80, 20), ...cases("seldom", 10, 90)];
  const loose = fitted(all, 1e-4, new Set(["always"]));
  expect(likely(loose, "always", "often")).toBeCloseTo(0.8, 2);
  expect(likely(loose, "always", "seldom")).toBeCloseTo(0.1, 2);
});

it("pulls a sign that is rarely seen towards the mean", () => {
  const all = [...cases("common", 50, 50), ...cases("rare", 2, 0)];
  const weights = fitted(all, 3, new Set(["always"]));
  expect(likely(weights, "always", "rare")).toBeLessThan(0.8);
  expect(likely(weights, "always", "rare")).toBeGreaterThan(0.5);
});

it("takes a value as often as it says", () => {
  const odds = (value: number, right: number) =>
    [...Array(10).keys()].map((at) => ({ signs: [{ name: "odds", value }], right: at < right }));
  const weights = fitted([...odds(Math.log(4), 8), ...odds(-Math.log(4), 2)], 1e-6, new Set(["odds"]));
  expect(weights.get("odds")).toBeCloseTo(1, 3);
});
