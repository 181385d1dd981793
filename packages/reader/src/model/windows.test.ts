import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_PART, windows } from "./windows.js";

/** Sentences of the given numbers of one-piece words, a list a paragraph. */
function laid(...paragraphs: number[][]) {
  let word = 0;
  const sentences = paragraphs.flatMap((lengths, paragraph) =>
    lengths.map((length) => {
      const first = word;
      word += length;
      return { first, end: word, paragraph };
    }),
  );
  return { sentences, pieces: new Uint8Array(word).fill(1) };
}

const packed = ({ sentences, pieces }: ReturnType<typeof laid>, limit = 10) =>
  windows(sentences, pieces, limit).map(({ parts }) => parts.map(({ first, end }) => end - first));

describe("windows", () => {
  it("fills a window with whole sentences", () => {
    expect(packed(laid([4, 4, 4]))).toEqual([[4, 4], [4]]);
  });

  it("keeps a paragraph together that fits", () => {
    expect(packed(laid([3], [4, 4], [2]))).toEqual([[3], [4, 4, 2]]);
  });

  it("joins short paragraphs", () => {
    expect(packed(laid([3], [3], [3], [3]))).toEqual([[3, 3, 3], [3]]);
  });

  it("reads a long sentence by itself", () => {
    expect(packed(laid([3, 30, 3]))).toEqual([[3], [30], [3]]);
  });

  it("cuts a sentence that is longer still", () => {
    expect(packed(laid([3, 2 * LONGEST_PART + 1]))).toEqual([[3], [LONGEST_PART], [LONGEST_PART], [1]]);
  });

  it("leaves out sentences without words", () => {
    expect(packed(laid([0, 2, 0], [], [0]))).toEqual([[2]]);
    expect(packed(laid())).toEqual([]);
  });

  it("holds every word once, in order, within the limits", () => {
    const lengths = fc.array(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 200 }), (paragraphs, limit) => {
        const { sentences, pieces } = laid(...paragraphs);
        let next = 0;
        for (const { parts, first, end } of windows(sentences, pieces, limit)) {
          expect(first).toBe(next);
          for (const part of parts) {
            expect(part.first).toBe(next);
            expect(part.end).toBeGreaterThan(part.first);
            next = part.end;
          }
          expect(end).toBe(next);
          expect(end - first).toBeLessThanOrEqual(parts.length > 1 ? limit : LONGEST_PART);
        }
        expect(next).toBe(pieces.length);
      }),
    );
  });
});
