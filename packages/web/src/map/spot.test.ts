import { describe, expect, it } from "vitest";
import { centreOf, pointWords, spotOf } from "./spot.js";

describe("spotOf", () => {
  it("reads what pointWords writes", () => {
    expect(spotOf(pointWords([-4.38333, 29.10004]))).toEqual({ lat: -4.383, lon: 29.1 });
  });

  it.each(["Mosul", "12", "1,2,3", ""])("takes %j for a name", (place) => {
    expect(spotOf(place)).toBeUndefined();
  });
});

describe("centreOf", () => {
  const places = [
    { name: "Tripoli", lat: 32.9, lon: 13.2, stories: 8 },
    { name: "Tripoli", lat: 34.4, lon: 35.8, stories: 2 },
  ];

  it("takes the place of the most stories, where several have the name", () => {
    expect(centreOf("tripoli", places)).toMatchObject({ lat: 32.9 });
  });

  it("knows no place without a name", () => {
    expect([centreOf("", places), centreOf("Sirte", places)]).toEqual([undefined, undefined]);
  });
});
