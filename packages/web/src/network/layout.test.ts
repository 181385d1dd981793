import { describe, expect, it } from "vitest";
import { type NetworkNode, placed } from "./layout.js";

const node = (id: string): NetworkNode => ({ id, name: id, type: "group", reports: 1 });
const distance = (a?: { x: number; y: number }, b?: { x: number; y: number }) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe("placed", () => {
  const nodes = ["a", "b", "c", "d", "e", "f"].map(node);
  const edges = [
    { source: "a", target: "b", type: "allied-with", count: 3 },
    { source: "a", target: "c", type: "allied-with", count: 3 },
    { source: "b", target: "c", type: "allied-with", count: 3 },
    { source: "d", target: "e", type: "allied-with", count: 3 },
  ];

  it("draws the same network the same way, in whatever order it comes", () => {
    const one = new Map(placed(nodes, edges).map((at) => [at.id, at]));
    const other = new Map(placed(nodes.toReversed(), edges).map((at) => [at.id, at]));
    for (const [id, at] of one) expect(distance(at, other.get(id))).toBeLessThan(1e-6);
  });

  it("lays those who are tied nearer than those who are not", () => {
    const at = new Map(placed(nodes, edges).map((one) => [one.id, one]));
    expect(distance(at.get("a"), at.get("b"))).toBeLessThan(distance(at.get("a"), at.get("d")));
  });

  it("places two thousand within seconds", () => {
    const many = Array.from({ length: 2000 }, (_, index) => node(`n${index}`));
    const ties = many
      .slice(1)
      .map(({ id }, index) => ({ source: id, target: `n${index >> 1}`, type: "member-of", count: 1 }));
    expect(placed(many, ties).every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1)).toBe(true);
  }, 20_000);
});
