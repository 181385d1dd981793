import { describe, expect, it } from "vitest";
import { added, firstWords, groupsById, paragraphsOf, reworded, type Told } from "./echoes.fixture.js";
import { removeFromEchoes } from "./echoes.js";
import { MemoryShelf } from "./memory.js";

const truce = paragraphsOf("river-truce");
const trial = paragraphsOf("mombasa-trial");
const march = paragraphsOf("miners-march");

const REPORTS: readonly Told[] = [
  { id: "truce", day: "2026-05-14", agency: "Northline", paragraphs: truce },
  { id: "truce-cut", day: "2026-05-14", paragraphs: firstWords(truce, 60) },
  { id: "truce-late", day: "2026-05-15", paragraphs: reworded(truce, 9) },
  { id: "trial", day: "2026-05-14", paragraphs: trial },
  { id: "a-trial-cut", day: "2026-05-15", paragraphs: reworded(firstWords(trial, 50), 10) },
  { id: "march", day: "2026-05-14", paragraphs: march },
  { id: "round-up", day: "2026-05-16", paragraphs: [...firstWords(truce, 120), ...firstWords(trial, 70)] },
];

const GROUPS = [
  '"name":"a-trial-cut","origin":"trial"',
  '"name":"march","origin":"march"',
  '"name":"round-up","origin":"truce"',
];

/** Orders of arrival: each the one before, with the cards cut and dealt. */
function* orders(count: number): Generator<Told[]> {
  let order = [...REPORTS];
  for (let at = 0; at < count; at++) {
    yield order;
    const half = order.slice(1 + (at % 5));
    const rest = order.slice(0, 1 + (at % 5));
    order = [];
    while (half.length || rest.length) order.push(...half.splice(0, 1), ...rest.splice(-1, 1));
  }
}

describe("echoes", () => {
  it("are the same in whatever order reports come", async () => {
    const expected = groupsById(await added(REPORTS, new MemoryShelf()), REPORTS);
    expect(expected).toHaveLength(GROUPS.length);
    for (const [at, start] of GROUPS.entries()) expect(expected[at]).toContain(start);
    for (const order of orders(40)) {
      expect(groupsById(await added(order, new MemoryShelf()), order)).toEqual(expected);
    }
  });

  it("list a round-up with both its dispatches, and do not join these", async () => {
    const groups = groupsById(await added(REPORTS, new MemoryShelf()), REPORTS).map((group) => JSON.parse(group));
    expect(groups[0]).toMatchObject({ whole: ["a-trial-cut", "trial"], beside: ["round-up"] });
    expect(groups[2]).toMatchObject({ whole: ["round-up", "truce", "truce-cut", "truce-late"], beside: [] });
    expect(groups[2].because).toEqual({ decided: "fullest", earliest: true, fullest: true, credited: "Northline" });
  });

  it("join two groups when a report comes that holds both", async () => {
    const [beginning, end] = [truce.slice(0, 3), truce.slice(2)];
    const parts = [
      { id: "beginning", paragraphs: beginning },
      { id: "end", paragraphs: end.slice(1) },
    ];
    expect(groupsById(await added(parts, new MemoryShelf()), parts)).toHaveLength(2);
    // The report that both are from came first, so it is no round-up of the two.
    const dated = [
      ...parts.map((part) => ({ ...part, day: "2026-05-15" })),
      { id: "whole", day: "2026-05-14", paragraphs: truce },
    ];
    const joined = groupsById(await added(dated, new MemoryShelf()), dated);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toContain('"origin":"whole"');
  });

  it("come apart when the report goes that held them together", async () => {
    const before = REPORTS.filter(({ id }) => id !== "truce");
    const shelf = await added(REPORTS, new MemoryShelf());
    await removeFromEchoes(1, shelf);
    const left = groupsById(shelf, REPORTS);
    expect(left).toEqual(groupsById(await added(before, new MemoryShelf()), before));
  });

  it("take one more into a large group at little cost", async () => {
    const many = Array.from({ length: 90 }, (_, at) => ({
      id: `copy-${at + 10}`,
      day: "2026-05-15",
      paragraphs: truce,
    }));
    const reports = [...many, { id: "a-first", day: "2026-05-14", paragraphs: truce }];
    const [group, ...others] = groupsById(await added(reports, new MemoryShelf()), reports);
    expect(others).toEqual([]);
    expect(JSON.parse(group ?? "")).toMatchObject({ name: "a-first", origin: "a-first" });
    expect(JSON.parse(group ?? "").whole).toHaveLength(91);
  });
});
