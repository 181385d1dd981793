import { geoEquirectangular } from "d3-geo";
import { describe, expect, it } from "vitest";
import { dotAt, radiusOf } from "./dots.js";

const places = [
  { name: "Mosul", lat: 36.34, lon: 43.12, stories: 9 },
  { name: "Erbil", lat: 36.19, lon: 44.01, stories: 1 },
];
const projection = geoEquirectangular().scale(1000).translate([0, 0]);

describe("dotAt", () => {
  it("finds the nearest place", () => {
    const [x = 0, y = 0] = projection([44, 36.2]) ?? [];
    expect(dotAt(places, projection, x, y)?.name).toBe("Erbil");
  });

  it("finds none far from all", () => {
    const [x = 0, y = 0] = projection([0, 0]) ?? [];
    expect(dotAt(places, projection, x, y)).toBeUndefined();
  });
});

it("gives a place of more stories a larger dot", () => {
  expect(radiusOf(100)).toBeGreaterThan(radiusOf(10));
});
