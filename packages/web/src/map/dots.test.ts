import { zoomIdentity } from "d3-zoom";
import { describe, expect, it } from "vitest";
import { dotAt, homeOf, projected, radiusOf } from "./dots.js";
import { projectionOf } from "./world.js";

const places = [
  { name: "Mosul", lat: 36.34, lon: 43.12, stories: 9 },
  { name: "Erbil", lat: 36.19, lon: 44.01, stories: 1 },
];
const [width, height] = [800, 600];
const dots = projected(places, width, height);
/** Near enough to tell the two apart. */
const view = { width, height, transform: zoomIdentity.scale(50) };
const pointOf = (lon: number, lat: number) => {
  const [x = 0, y = 0] = projectionOf(width, height)([lon, lat]) ?? [];
  return view.transform.apply([x, y]);
};

describe("dotAt", () => {
  it("finds the nearest place", () => {
    expect(dotAt(dots, view, ...pointOf(44, 36.2))?.name).toBe("Erbil");
  });

  it("finds none far from all", () => {
    expect(dotAt(dots, view, ...pointOf(0, 0))).toBeUndefined();
  });
});

describe("homeOf", () => {
  it("holds every place", () => {
    const home = homeOf(dots, width, height);
    for (const [index] of places.entries()) {
      const [x = -1, y = -1] = home?.apply([dots.xs[index] ?? 0, dots.ys[index] ?? 0]) ?? [];
      expect([x > 0 && x < width, y > 0 && y < height]).toEqual([true, true]);
    }
  });

  it("is nothing without a place", () => {
    expect(homeOf(projected([], width, height), width, height)).toBeUndefined();
  });
});

it("gives a place of more stories a larger dot", () => {
  expect(radiusOf(100)).toBeGreaterThan(radiusOf(10));
});
