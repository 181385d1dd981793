import { zoomIdentity } from "d3-zoom";
import { describe, expect, it } from "vitest";
import { distanceToLine, pickedAt, pointOf } from "./drawing.js";

const view = { width: 400, height: 400, transform: zoomIdentity };
const node = (id: string, x: number, y: number) => ({ id, name: id, type: "group", reports: 1, x, y });
const nodes = [node("a", -1, 0), node("b", 1, 0)];
const edges = [{ source: "a", target: "b", type: "fighting", count: 1 }];

describe("pickedAt", () => {
  it("finds an actor before the ties that end in it", () => {
    const [x, y] = pointOf({ x: -1, y: 0 }, view);
    expect(pickedAt({ nodes, edges }, view, x, y)).toMatchObject({ node: { id: "a" } });
  });

  it("finds a tie between its ends, and nothing beside it", () => {
    expect(pickedAt({ nodes, edges }, view, 200, 203)).toMatchObject({ edge: { type: "fighting" } });
    expect(pickedAt({ nodes, edges }, view, 200, 260)).toBeUndefined();
  });
});

it("measures to the ends of a line, not beyond", () => {
  expect(distanceToLine([5, 0], [0, 0], [2, 0])).toBe(3);
  expect(distanceToLine([1, 1], [0, 0], [0, 0])).toBeCloseTo(Math.SQRT2);
});
