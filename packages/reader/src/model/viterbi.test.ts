import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stretches } from "./viterbi.js";

const labels = ["a", "b"] as const;
const width = 5;
/** Scores in which the given tags are likely, one character a word: O, A, a, B, b. */
const likely = (tags: string) =>
  Float32Array.from([...tags].flatMap((tag) => [..."OAaBb"].map((other) => (other === tag ? 4 : 0))));
const found = (scores: Float32Array, first = 0, end = scores.length / width) =>
  stretches(scores, labels, first, end).map(({ label, first, end }) => [label, first, end]);

describe("stretches", () => {
  it("reads labels off the likeliest tags", () => {
    expect(found(likely("OAaOBbb"))).toEqual([
      ["a", 1, 3],
      ["b", 4, 7],
    ]);
  });

  it("parts a stretch that begins again", () => {
    expect(found(likely("AaA"))).toEqual([
      ["a", 0, 2],
      ["a", 2, 3],
    ]);
  });

  it("begins no stretch inside: an I without its B takes the cheaper way out", () => {
    const scores = likely("Oab");
    // B of the label is second best.
    scores[1 * width + 1] = 3;
    scores[2 * width + 3] = 3;
    expect(found(scores)).toEqual([
      ["a", 1, 2],
      ["b", 2, 3],
    ]);
  });

  it("looks at its own words only", () => {
    expect(found(likely("AaaaO"), 2, 4)).toEqual([["a", 2, 4]]);
    expect(found(likely("Aa"), 1, 1)).toEqual([]);
  });

  it("scores by likelihood", () => {
    const [stretch] = stretches(likely("Aa"), labels, 0, 2);
    expect(stretch?.score).toBeCloseTo((Math.exp(4) + 1) / (Math.exp(4) + 4), 5);
  });

  it("gives the best of all allowed ways, in order and apart", () => {
    const scored = fc
      .integer({ min: 1, max: 5 })
      .chain((length) =>
        fc.array(fc.float({ min: -5, max: 5, noNaN: true }), { minLength: length * width, maxLength: length * width }),
      );
    fc.assert(
      fc.property(scored, (numbers) => {
        const scores = Float32Array.from(numbers);
        const result = stretches(scores, labels, 0, numbers.length / width);
        let last = 0;
        for (const { first, end, score } of result) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(first);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          last = end;
        }
        const tags = new Array<number>(numbers.length / width).fill(0);
        for (const { label, first, end } of result) {
          const begin = 1 + 2 * labels.indexOf(label);
          for (let at = first; at < end; at++) tags[at] = at === first ? begin : begin + 1;
        }
        expect(total(scores, tags)).toBeCloseTo(bestTotal(scores, tags.length), 3);
      }),
    );
  });
});

const total = (scores: Float32Array, tags: readonly number[]) =>
  tags.reduce((sum, tag, at) => sum + (scores[at * width + tag] ?? 0), 0);

/** By trying every way. */
function bestTotal(scores: Float32Array, length: number, tags: readonly number[] = []): number {
  if (tags.length === length) return total(scores, tags);
  const last = tags.at(-1) ?? 0;
  const allowed = [0, 1, 2, 3, 4].filter((tag) => tag === 0 || tag % 2 === 1 || last === tag || last === tag - 1);
  return Math.max(...allowed.map((tag) => bestTotal(scores, length, [...tags, tag])));
}
