import { describe, expect, it } from "vitest";
import { layoutOf, type NetworkEdge, type NetworkNode, placesOf } from "./layout.js";

type Point = readonly [number, number];

const node = (id: string): NetworkNode => ({ id, name: id, type: "group", reports: 1 });
const distance = ([ax, ay]: Point = [0, 0], [bx, by]: Point = [0, 0]) => Math.hypot(ax - bx, ay - by);

function settled(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]) {
  const layout = layoutOf(nodes, edges);
  while (layout.work(50));
  return layout.places();
}

const nodes = ["a", "b", "c", "d", "e", "f"].map(node);
const edges = [
  { source: "a", target: "b", type: "allied-with", count: 3 },
  { source: "a", target: "c", type: "allied-with", count: 3 },
  { source: "b", target: "c", type: "allied-with", count: 3 },
  { source: "d", target: "e", type: "allied-with", count: 3 },
];

describe("layoutOf", () => {
  it("draws the same network the same way, in whatever order it comes", () => {
    const one = settled(nodes, edges);
    const other = settled(nodes.toReversed(), edges);
    for (const [id, at] of one) expect(distance(at, other.get(id))).toBeLessThan(1e-6);
  });

  it("lays those who are tied nearer than those who are not", () => {
    const at = settled(nodes, edges);
    expect(distance(at.get("a"), at.get("b"))).toBeLessThan(distance(at.get("a"), at.get("d")));
  });

  it("lets go after the time that it was given, also with two thousand", () => {
    const many = Array.from({ length: 2000 }, (_, index) => node(`n${index}`));
    const ties = many
      .slice(1)
      .map(({ id }, index) => ({ source: id, target: `n${index >> 1}`, type: "member-of", count: 1 }));
    const layout = layoutOf(many, ties);
    expect(layout.work(1)).toBe(true);
    expect([...layout.places().values()].flat().every((at) => Math.abs(at) <= 1)).toBe(true);
  });
});

describe("placesOf", () => {
  it("moves nobody who is known, and puts a newcomer beside whom it is tied to", () => {
    const known = settled(nodes, edges);
    const tie = { source: "z", target: "d", type: "fighting", count: 1 };
    const places = placesOf([node("d"), node("z")], [tie], known);
    expect([...places.keys()].sort()).toEqual(["d", "z"]);
    expect(places.get("d")).toEqual(known.get("d"));
    expect(distance(places.get("z"), places.get("d"))).toBeLessThan(0.1);
  });

  it("puts no two on one place who are tied to newcomers alone", () => {
    const strangers = ["v", "w", "x", "y"].map((id) => node(id));
    const ties = [
      { source: "v", target: "w", type: "fighting", count: 1 },
      { source: "x", target: "y", type: "fighting", count: 1 },
    ];
    const places = placesOf(strangers, ties, new Map());
    for (const { id } of strangers) {
      for (const other of strangers) {
        if (other.id !== id) expect(distance(places.get(id), places.get(other.id))).toBeGreaterThan(0.1);
      }
    }
  });
});
