import { describe, expect, it } from "vitest";
import { MOST_AT_ONCE, stretches } from "./capitals.js";

/** Sentences of so many words, one after the other. */
function sentences(...lengths: number[]) {
  let end = 0;
  return lengths.map((length) => {
    const first = end;
    end += length;
    return { first, end };
  });
}

describe("stretches", () => {
  it("leaves a report whole that can be read at once", () => {
    expect(stretches(sentences(20, 30, 40))).toEqual([{ first: 0, end: 90 }]);
  });

  it("parts a longer one into stretches of about one length, between sentences", () => {
    const found = stretches(sentences(...new Array<number>(30).fill(30)));
    expect(found).toEqual([
      { first: 0, end: 450 },
      { first: 450, end: 900 },
    ]);
  });

  it("has every word in one stretch, and a long sentence in its own", () => {
    const found = stretches(sentences(10, MOST_AT_ONCE * 2, 10));
    expect(found.map(({ first, end }) => [first, end])).toEqual([
      [0, 10],
      [10, 970],
      [970, 980],
    ]);
  });

  it("makes nothing of nothing", () => {
    expect(stretches([])).toEqual([]);
  });
});
