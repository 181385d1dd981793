import { invariants, type ReportRecord, sampleRecord, validate } from "sayso-record";
import { expect, it } from "vitest";
import { Chance } from "./chance.js";
import { multiplied } from "./multiply.js";

it("makes records that hold, each another one, and the same in every run", () => {
  const make = (seed: number) => multiplied(sampleRecord(), `load-${seed}`, new Chance(seed));
  const records = Array.from({ length: 200 }, (_, seed) => make(seed));
  for (const record of records) {
    validate(record);
    expect(invariants(record)).toEqual([]);
    expect(record.events).toHaveLength(sampleRecord().events.length);
    expect(record.events.map(({ anchor }) => record.text.slice(...anchor))).toEqual(
      sampleRecord().events.map(({ anchor }) => sampleRecord().text.slice(...anchor)),
    );
  }
  expect(new Set(records.map(({ text }) => text)).size).toBeGreaterThan(190);
  expect(new Set(records.map(({ report }) => report.published)).size).toBeGreaterThan(150);
  expect(make(7)).toEqual(make(7));
});

it("gives a record the day that is asked for, and changes nothing else by it", () => {
  const make = (when: number) => multiplied(sampleRecord(), "load-1", new Chance(1), new Chance(2), when);
  const [first, last] = [make(0), make(0.9999)];
  expect([first.report.published, last.report.published]).toEqual(["2019-01-01", "2023-12-30"]);
  expect(last.text).toBe(first.text);
});

it("gives a river that no gazetteer knows another name in each report: all that was told of one was one place", () => {
  const river: ReportRecord = JSON.parse(JSON.stringify(sampleRecord()));
  for (const entity of river.entities) if (entity.type === "location") delete entity.place;
  const named = Array.from({ length: 30 }, (_, seed) =>
    multiplied(river, `load-${seed}`, new Chance(seed)).entities.filter(({ type }) => type === "location"),
  );
  const names = named.flat().map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(30);
  expect(new Set(names).size).toBeGreaterThan(20);
});
