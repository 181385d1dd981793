import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decoding } from "./decoding.js";
import { parseDescription } from "./description.js";
import type { Outputs } from "./session.js";
import { type Window, windows } from "./windows.js";

const description = parseDescription(
  JSON.stringify({
    format: "sayso-model/1",
    upos: ["NOUN", "VERB"],
    rels: ["root", "nsubj", "obj"],
    lemmas: ["lower|0|", "lower|1|"],
    names: ["person"],
    attribution: ["source", "cue"],
    descriptions: ["person"],
    roles: ["actor"],
    attack: ["weapon"],
    window: 100,
  }),
);

/** Sentences of one-letter words, as many as `lengths` say, each a paragraph. */
function laid(lengths: readonly number[]) {
  const text = "A".repeat(lengths.reduce((a, b) => a + b, 0));
  const words = Array.from(text, (_, at) => ({ span: [at, at + 1] as [number, number] }));
  let next = 0;
  const sentences = lengths.map((length, paragraph) => {
    const first = next;
    next += length;
    return { span: [first, next] as [number, number], zone: "body" as const, paragraph, first, end: next };
  });
  return {
    text,
    words,
    sentences,
    windows: windows(sentences, new Uint8Array(text.length).fill(1), description.window),
  };
}

/** Outputs for a window whose parts the network leaves as they are, each value by `value`. */
function outputs({ parts, first, end }: Window, value: (place: number) => number): Outputs {
  const width = end - first;
  const starts = new Set(parts.map((part) => part.first - first));
  const numbers = (most: number) =>
    Int32Array.from({ length: width }, (_, at) => Math.floor(Math.abs(value(at)) * 97) % most);
  const scores = (columns: number) => Float32Array.from({ length: width * columns }, (_, at) => value(at + columns));
  return {
    begins: Int32Array.from({ length: width }, (_, at) => (starts.has(at) ? 1 : 0)),
    upos: numbers(2),
    lemma: numbers(2),
    head: numbers(width),
    rel: numbers(3),
    rel_inner: numbers(2).map((rel) => rel + 1),
    arc: scores(width),
    names: scores(3),
    attribution: scores(5),
    descriptions: scores(3),
    roles: scores(3),
    attack: scores(3),
    happened: scores(1),
    quad: scores(5),
    weight: scores(1),
  };
}

function read(lengths: readonly number[], value: (place: number) => number) {
  const { text, words, sentences, windows } = laid(lengths);
  const decoding = new Decoding(description, text, words, sentences, () => undefined);
  for (const window of windows) decoding.add(window, outputs(window, value));
  return decoding.analysis();
}

describe("Decoding", () => {
  it("gives whole trees and shares whatever the network says", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    const values = fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: 7, maxLength: 60 });
    fc.assert(
      fc.property(lengths, values, (lengths, values) => {
        const analysis = read(lengths, (place) => values[place % values.length] ?? 0);
        expect(analysis.words.map(({ index }) => index)).toEqual(analysis.words.map((_, at) => at));
        for (const [number, { first, end, quad }] of analysis.sentences.entries()) {
          const words = analysis.words.slice(first, end);
          expect(words.filter(({ head, index }) => head === index)).toHaveLength(1);
          expect(words.filter(({ deprel }) => deprel === "root")).toHaveLength(1);
          for (const word of words) {
            expect(word.sentence).toBe(number);
            expect(word.head).toBeGreaterThanOrEqual(first);
            expect(word.head).toBeLessThan(end);
            expect(word.happened >= 0 && word.happened <= 1).toBe(true);
            let at = word.index;
            for (let steps = 0; analysis.words[at]?.head !== at; steps++) {
              expect(steps).toBeLessThan(words.length);
              at = analysis.words[at]?.head ?? at;
            }
          }
          expect(words.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 5);
          expect(quad.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
        }
        for (const list of [analysis.names, analysis.attributions, analysis.attackRoles]) {
          let last = 0;
          for (const { first, end } of list) {
            expect(first).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(first);
            expect(analysis.words[first]?.sentence).toBe(analysis.words[end - 1]?.sentence);
            last = end;
          }
        }
      }),
    );
  });

  it("keeps the network's tree where it is one, relations and all", () => {
    const { text, words, sentences, windows } = laid([3]);
    const [window] = windows;
    if (!window) throw new Error("no window");
    const decoding = new Decoding(description, text, words, sentences, () => undefined);
    const given = outputs(window, () => 0);
    given.head.set([1, 1, 1]);
    given.rel.set([1, 0, 2]);
    given.upos.set([0, 1, 0]);
    decoding.add(window, given);
    const found = decoding.analysis().words.map(({ upos, head, deprel }) => [upos, head, deprel]);
    expect(found).toEqual([
      ["NOUN", 1, "nsubj"],
      ["VERB", 1, "root"],
      ["NOUN", 1, "obj"],
    ]);
  });

  it("takes the inner relation where a second root gets a head", () => {
    const { text, words, sentences, windows } = laid([2]);
    const [window] = windows;
    if (!window) throw new Error("no window");
    const decoding = new Decoding(description, text, words, sentences, () => undefined);
    const given = outputs(window, () => 0);
    given.head.set([0, 1]);
    given.rel.set([0, 0]);
    given.rel_inner.set([1, 2]);
    given.arc.set([9, 1, 2, 5]);
    decoding.add(window, given);
    const found = decoding.analysis().words.map(({ head, deprel }) => [head, deprel]);
    expect(found).toEqual([
      [0, "root"],
      [0, "obj"],
    ]);
  });

  it("makes a sentence that was cut whole again", () => {
    const { words } = read([600], (place) => Math.sin(place));
    expect(words.filter(({ head, index }) => head === index)).toHaveLength(1);
    expect(words.filter(({ deprel }) => deprel === "parataxis")).toHaveLength(2);
    expect(words.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 5);
  });
});
