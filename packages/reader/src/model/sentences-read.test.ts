import fc from "fast-check";
import { expect, it } from "vitest";
import { SentencesRead } from "./sentences-read.js";
import { windows } from "./windows.js";

const LIMIT = 60;
const lengths = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 });

/** Sentences of one-letter words, four pieces each, two to a paragraph. */
function laid(lengths: readonly number[]) {
  const count = lengths.reduce((a, b) => a + b, 0);
  const words = Array.from({ length: count }, (_, at) => ({ span: [2 * at, 2 * at + 1] as [number, number] }));
  let next = 0;
  const split = lengths.map((length, at) => {
    const first = next;
    next += length;
    const span: [number, number] = [2 * first, 2 * next - 1];
    return { span, zone: "body" as const, paragraph: at >> 1, first, end: next };
  });
  return { words, split, windows: windows(split, new Uint8Array(count).fill(4), LIMIT) };
}

it("has the sentences that the text was split into where the network agrees, those cut for their length whole", () => {
  fc.assert(
    fc.property(lengths, (lengths) => {
      const { words, split, windows } = laid(lengths);
      const read = new SentencesRead(words, split);
      for (const window of windows) {
        const starts = new Set(window.parts.map(({ first }) => first - window.first));
        const begins = Int32Array.from({ length: window.end - window.first }, (_, at) => (starts.has(at) ? 1 : 0));
        expect(read.add(window, begins)).toEqual(window.parts);
      }
      expect(read.all).toEqual(split);
    }),
  );
});

it("parts and joins as the network says, every word in one sentence, whatever it says", () => {
  fc.assert(
    fc.property(lengths, fc.array(fc.boolean(), { minLength: 7, maxLength: 40 }), (lengths, drawn) => {
      const { words, split, windows } = laid(lengths);
      const read = new SentencesRead(words, split);
      const says = (word: number) => drawn[word % drawn.length] ?? false;
      const wanted: number[] = [];
      for (const window of windows) {
        const goOn = new Set(window.parts.filter(({ goesOn }) => goesOn).map(({ first }) => first));
        const begins = Int32Array.from({ length: window.end - window.first }, (_, at) => {
          const word = window.first + at;
          const begun = at === 0 || goOn.has(word) || says(word);
          if (begun && !goOn.has(word)) wanted.push(word);
          return begun ? 1 : 0;
        });
        const parts = read.add(window, begins);
        expect(parts.map(({ first }) => first)).toEqual(
          [...begins.keys()].filter((at) => begins[at]).map((at) => window.first + at),
        );
        for (const { sentence, first, end } of parts) {
          expect(read.all[sentence]?.first).toBeLessThanOrEqual(first);
          expect(read.all[sentence]?.end).toBeGreaterThanOrEqual(end);
        }
      }
      expect(read.all.map(({ first }) => first)).toEqual(wanted);
      expect(read.all.map(({ end }) => end)).toEqual([...wanted.slice(1), words.length]);
      for (const { first, end, span } of read.all) expect(span).toEqual([2 * first, 2 * end - 1]);
    }),
  );
});
