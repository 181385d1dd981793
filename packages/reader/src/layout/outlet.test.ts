import { expect, it } from "vitest";
import { layout } from "./layout.js";

it("took the outlet between its writers and the dateline for the beginning of the report", () => {
  const text =
    "Rebels offer a truce\nBy ANA MORA\nCoastal Press\nLIMA, Peru (Coastal Press) — Rebels offered a truce on Tuesday.\nThe army refused.";
  const { report } = layout({ id: "1", text });
  expect(report.agency).toBe("Coastal Press");
  expect(report.dateline?.places.map(({ name }) => name)).toEqual(["LIMA"]);
  expect(report.bylines.map(({ name }) => name)).toEqual(["ANA MORA"]);
});

it("took a journal for one of those who wrote for it", () => {
  const text =
    "Who fired?\nBy Ann Moe and John Doe, Coast Journal\nRebels fired on the port on Tuesday, the army said.";
  const { report } = layout({ id: "1", text });
  expect(report.bylines.map(({ name }) => name)).toEqual(["Ann Moe", "John Doe"]);
});
