import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTree, isTree } from "./spanning-tree.js";

const heads = (...values: number[]) => Int32Array.from(values);

describe("isTree", () => {
  it.each([
    [heads(), true],
    [heads(0), true],
    [heads(1, 1, 1), true],
    [heads(1, 2, 2), true],
    [heads(0, 1), false],
    [heads(1, 0), false],
    [heads(2, 1, 0), false],
    [heads(1, 2), false],
    [heads(-1, 1), false],
  ])("of %j is %s", (given, expected) => expect(isTree(given)).toBe(expected));
});

describe("bestTree", () => {
  const matrix = fc
    .integer({ min: 1, max: 5 })
    .chain((count) =>
      fc
        .array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: count * count, maxLength: count * count })
        .map((numbers) => ({ count, scores: Float32Array.from(numbers) })),
    );

  it("is the best of all trees with one root", () => {
    fc.assert(
      fc.property(matrix, ({ count, scores }) => {
        const tree = bestTree(scores, count);
        expect(isTree(tree)).toBe(true);
        expect(total(scores, tree)).toBeCloseTo(bestTotal(scores, count), 3);
      }),
      { numRuns: 500 },
    );
  });

  it("is a tree whatever the scores are", () => {
    const any = fc
      .integer({ min: 1, max: 40 })
      .chain((count) =>
        fc
          .array(fc.float(), { minLength: count * count, maxLength: count * count })
          .map((numbers) => ({ count, scores: Float32Array.from(numbers) })),
      );
    fc.assert(fc.property(any, ({ count, scores }) => isTree(bestTree(scores, count))));
  });

  it("takes the longest sentence that the model reads", () => {
    const count = 250;
    // Each word wants its neighbour: circles of two all along.
    const scores = Float32Array.from({ length: count * count }, (_, at) => {
      const [word, head] = [Math.floor(at / count), at % count];
      return head === (word ^ 1) ? 9 : Math.sin(at * 12.9898);
    });
    expect(isTree(bestTree(scores, count))).toBe(true);
  });
});

const total = (scores: Float32Array, tree: ArrayLike<number>) =>
  Array.from(tree).reduce((sum, head, word) => sum + (scores[word * tree.length + head] ?? 0), 0);

/** By trying every way. */
function bestTotal(scores: Float32Array, count: number, chosen: readonly number[] = []): number {
  if (chosen.length === count)
    return isTree(Int32Array.from(chosen)) ? total(scores, chosen) : Number.NEGATIVE_INFINITY;
  return Math.max(...Array.from({ length: count }, (_, head) => bestTotal(scores, count, [...chosen, head])));
}
