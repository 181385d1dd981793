import { zoomIdentity } from "d3-zoom";
import { describe, expect, it } from "vitest";
import { distanceToLine, pickedAt } from "./drawing.js";

const view = { width: 400, height: 400, transform: zoomIdentity };
const node = (id: string) => ({ id, name: id, type: "group", reports: 1 });
const network = {
  nodes: [node("a"), node("b")],
  edges: [{ source: "a", target: "b", type: "fighting", count: 1 }],
  places: new Map([
    ["a", [-1, 0]],
    ["b", [1, 0]],
  ] as const),
};

describe("pickedAt", () => {
  it("finds an actor before the ties that end in it", () => {
    expect(pickedAt(network, view, 100, 200)).toMatchObject({ node: { id: "a" } });
  });

  it("finds a tie between its ends, and nothing beside it", () => {
    expect(pickedAt(network, view, 200, 203)).toMatchObject({ edge: { type: "fighting" } });
    expect(pickedAt(network, view, 200, 260)).toBeUndefined();
  });
});

it("measures to the ends of a line, not beyond", () => {
  expect(distanceToLine([5, 0], [0, 0], [2, 0])).toBe(3);
  expect(distanceToLine([1, 1], [0, 0], [0, 0])).toBeCloseTo(Math.SQRT2);
});
