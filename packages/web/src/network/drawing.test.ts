import { zoomIdentity } from "d3-zoom";
import { describe, expect, it } from "vitest";
import { distanceToLine, pickedAt, scaleOf } from "./drawing.js";

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
    expect(pickedAt(network, view, 50, 200)).toMatchObject({ node: { id: "a" } });
  });

  it("finds the nearest of actors who lie close to each other", () => {
    const places = new Map([
      ["a", [0, 0]],
      ["b", [0.04, 0]],
    ] as const);
    expect(pickedAt({ ...network, places }, view, 205, 200)).toMatchObject({ node: { id: "b" } });
  });

  it("finds a tie between its ends, and nothing beside it", () => {
    expect(pickedAt(network, view, 200, 203)).toMatchObject({ edge: { type: "fighting" } });
    expect(pickedAt(network, view, 200, 260)).toBeUndefined();
  });
});

it("draws many dots smaller where there is little room, and larger again when it is enlarged", () => {
  const many = { nodes: Array.from({ length: 687 }, (_, number) => node(`n${number}`)) };
  const phone = { width: 390, height: 540, transform: zoomIdentity };
  expect(scaleOf(many, { ...phone, width: 1000, height: 830 })).toBe(1);
  expect(scaleOf(many, phone)).toBeLessThan(0.7);
  expect(scaleOf(many, { ...phone, transform: zoomIdentity.scale(2) })).toBe(1);
  expect(scaleOf(network, phone)).toBe(1);
});

it("measures to the ends of a line, not beyond", () => {
  expect(distanceToLine([5, 0], [0, 0], [2, 0])).toBe(3);
  expect(distanceToLine([1, 1], [0, 0], [0, 0])).toBeCloseTo(Math.SQRT2);
});
