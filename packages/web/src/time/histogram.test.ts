import { describe, expect, it } from "vitest";
import { binned, columnsOf } from "./histogram.js";

describe("binned", () => {
  it("keeps empty days", () => {
    const counts = [
      { day: "2024-05-01", count: 2 },
      { day: "2024-05-03", count: 1 },
    ];
    expect(binned(counts, 10).map(({ from, count }) => [from, count])).toEqual([
      ["2024-05-01", 2],
      ["2024-05-02", 0],
      ["2024-05-03", 1],
    ]);
  });

  it("joins days where there are more than columns, and loses none", () => {
    const counts = Array.from({ length: 366 }, (_, day) => ({
      day: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
      count: 1,
    }));
    const bins = binned(counts, 60);
    expect(bins.length).toBeLessThanOrEqual(60);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(366);
    expect(bins.at(-1)?.to).toBe("2024-12-31");
  });

  it("is empty where nothing has a date", () => {
    expect(binned([{ day: "", count: 3 }], 10)).toEqual([]);
  });

  it("leaves room for the many where one came decades before", () => {
    const many = Array.from({ length: 30 }, (_, day) => ({
      day: `2024-05-${String(day + 1).padStart(2, "0")}`,
      count: 5,
    }));
    const bins = binned([{ day: "1954-01-01", count: 1 }, ...many], 60);
    expect(bins).toHaveLength(30);
    expect(bins[0]).toEqual({ from: "1954-01-01", to: "2024-05-01", count: 6 });
  });
});

describe("columnsOf", () => {
  const bins = binned(
    [
      { day: "2024-05-01", count: 1 },
      { day: "2024-05-10", count: 1 },
    ],
    10,
  );

  it.each([
    ["", "", 0, 9],
    ["2024-05-03", "", 2, 9],
    ["2024-05-03", "2024-05-04", 2, 3],
    ["2025-01-01", "", 9, 9],
    ["", "2023-01-01", 0, 0],
  ])("finds the columns from %j to %j", (from, to, first, last) => {
    expect(columnsOf(bins, from, to)).toEqual([first, last]);
  });
});
