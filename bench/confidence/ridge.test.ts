import { expect, it } from "vitest";
import { bestRidge, crossed, RIDGES } from "./ridge.js";

const one = { name: "always", value: 1 };
const free = new Set(["always"]);
const reports = [...Array(40).keys()];

it("pulls hard where a sign says nothing beyond its own report", () => {
  const cases = reports.flatMap((report) =>
    [0, 1, 2].map(() => ({
      report: `r${report}`,
      signs: [one, { name: `r${report % 13}`, value: 1 }],
      right: report % 2 === 0,
    })),
  );
  expect(bestRidge(cases, free)).toBe(RIDGES.at(-1));
});

it("lets go where a sign holds in every report", () => {
  const cases = reports.flatMap((report) =>
    [true, false].map((right) => ({ report: `r${report}`, signs: [one, { name: `${right}`, value: 1 }], right })),
  );
  expect(bestRidge(cases, free)).toBe(RIDGES[0]);
  expect(crossed(cases, 1, free).every(({ confidence, right }) => confidence > 0.5 === right)).toBe(true);
});

it("measures a report by weights that have not seen it", () => {
  const cases = ["a", "b"].map((report) => ({
    report,
    signs: [one, { name: report, value: 1 }],
    right: report === "a",
  }));
  const [first, second] = crossed(cases, 1, free);
  expect(first?.confidence).toBeLessThan(0.5);
  expect(second?.confidence).toBeGreaterThan(0.5);
});
