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

it("missed the writer below a place and day that stand by themselves", () => {
  const text =
    "Rebels offer a truce\nLima, 21 January 2025\nBy Ana Mora, special correspondent\nRebels offered a truce on Tuesday.\nThe army refused.";
  const { report, blocks } = layout({ id: "1", text });
  expect(report.bylines.map(({ name }) => name)).toEqual(["Ana Mora"]);
  expect(report.dateline?.places.map(({ name }) => name)).toEqual(["Lima"]);
  expect(blocks.map(({ zone }) => zone)).toEqual(["headline", "dateline", "byline", "body", "body"]);
});

it("read a writer, a town, an outlet and a day between bars for the beginning of the report", () => {
  const line = (bars: string) =>
    layout({ id: "1", text: `Court jails four\n${bars}\nA court jailed four men.\nHe fled.` });
  const { report } = line("Ana Mora | Tirana | CPN | March 12, 2021");
  expect(report.bylines.map(({ name }) => name)).toEqual(["Ana Mora"]);
  expect(report.agency).toBe("CPN");
  expect(report.dateline?.places.map(({ name }) => name)).toEqual(["Tirana"]);
  expect(line("Ana Mora • Coast Press • 12 May 2021").report.agency).toBe("Coast Press");
  for (const other of ["Home | World | Africa", "Ana Mora | Tirana | Sport", "Rain | Tirana | CPN | March 12, 2021"])
    expect(line(other).report.bylines).toEqual([]);
});
