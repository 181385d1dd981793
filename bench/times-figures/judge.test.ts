import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeFigures, judgeTimes, type ReadRecord, scoreOf } from "./judge.js";
import { type Passage, passages } from "./passages.js";

const source = readFileSync(new URL("../../examples/times-figures.jsonl", import.meta.url), "utf8");

describe("examples/times-figures.jsonl", () => {
  it("has enough passages, none twice, about half of them for tuning, with near misses that hold nothing", () => {
    const all = passages(source);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const half of ["tune", "report"] as const) {
      const inside = all.filter((passage) => passage.half === half);
      expect(inside.length).toBeGreaterThan(all.length * 0.4);
      expect(inside.some(({ times, figures }) => !times.length && !figures.length)).toBe(true);
    }
  });
});

describe("judgeTimes and judgeFigures", () => {
  const [passage] = passages(
    JSON.stringify({
      id: "x",
      text: "At least 43 guards died on Friday and five on Sunday.",
      times: [
        { text: "Friday", from: "2016-11-04", to: "2016-11-04" },
        { text: "Sunday", from: "2016-11-06", to: "2016-11-06" },
      ],
      figures: [{ text: "43", low: 43, kind: "killed" }],
    }),
  );
  const record: ReadRecord = {
    id: "x",
    text: "At least 43 guards died on Friday and five on Sunday.",
    times: [
      { span: [27, 33], from: "2016-11-04T10:30", to: "2016-11-04" },
      { span: [46, 52], from: "2016-10-30", to: "2016-10-30" },
    ],
    figures: [{ span: [0, 11], low: 43, kind: "killed" }],
  };

  it("counts what has the passage's value and holds its words", () => {
    expect(judgeTimes(needed(passage), record)).toEqual({
      right: 1,
      read: 2,
      gold: 2,
      wrong: ['missed "Sunday" 2016-11-06..2016-11-06', 'read "Sunday" 2016-10-30..2016-10-30'],
    });
    expect(judgeFigures(needed(passage), record)).toMatchObject({ right: 1, wrong: [] });
  });

  it("counts all as missed where there is no record", () => {
    expect(judgeTimes(needed(passage), undefined)).toMatchObject({ right: 0, read: 0, gold: 2 });
  });

  it("takes a bound that is not there for a wrong one", () => {
    const both = { ...record, figures: [{ span: [0, 11] as const, low: 43, high: 43, kind: "killed" }] };
    expect(judgeFigures(needed(passage), both)).toMatchObject({ right: 0, read: 1 });
  });

  it("sums up over passages", () => {
    const one = { right: 1, read: 2, gold: 1, wrong: [] };
    expect(scoreOf([one, { right: 1, read: 1, gold: 2, wrong: [] }])).toMatchObject({ right: 2, read: 3, gold: 3 });
    expect(scoreOf([one]).f1).toBeCloseTo(66.7, 1);
  });
});

it("says which line has words that are not in its text", () => {
  const line = JSON.stringify({ id: "y", text: "No date.", times: [{ text: "Friday" }], figures: [] });
  expect(() => passages(line)).toThrow('line 1: "Friday" is not in the text of y');
});

function needed(one: Passage | undefined): Passage {
  if (!one) throw new Error("no passage was read");
  return one;
}
