import { expect, it } from "vitest";
import { confidence, partsOf } from "./confidence.js";

it("counts a sign once, and one with a likelihood by its log odds", () => {
  expect(partsOf("event without actors")).toEqual({ name: "event without actors", value: 1 });
  expect(partsOf("event sure=0.5")).toEqual({ name: "event sure", value: 0 });
  expect(partsOf("event sure=0.8").value).toBeCloseTo(Math.log(4));
  expect(Number.isFinite(partsOf("event sure=1").value)).toBe(true);
});

it("rises with the likelihood, stays between 0 and 1, and passes over a sign that it does not know", () => {
  const of = (...likelihoods: number[]) =>
    likelihoods.map((likelihood) => confidence(["event", `event sure=${likelihood}`]));
  const all = of(0, 0.3, 0.6, 0.9, 1);
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((one) => one >= 0 && one <= 1)).toBe(true);
  expect(confidence(["no such sign"])).toBe(0.5);
});
