import { expect, test } from "vitest";
import type { Word } from "./analysis.js";
import { isDeprel, Tree } from "./tree.js";

/** A tree of bare words by the heads of each. */
function treeOf(...heads: number[]): Tree {
  const words = heads.map(
    (head, index): Word => ({
      ...{ index, head, form: `w${index}`, lemma: `w${index}`, span: [index, index + 1], sentence: 0 },
      ...{ upos: "NOUN", deprel: head === index ? "root" : "nmod", happened: 0, weight: 0 },
    }),
  );
  return new Tree({ words, text: heads.map(() => "x").join("") });
}

test("what hangs on a word is in the order of the text, whether or not it is one run of words", () => {
  expect(treeOf(2, 0, 2, 2).subtree(2)).toEqual([0, 1, 2, 3]);
  // The arc from the first word to the last crosses the root.
  const crossed = treeOf(1, 1, 1, 0);
  expect(crossed.subtree(0)).toEqual([0, 3]);
  expect(crossed.subtree(0)).toEqual([0, 3]);
  expect(crossed.subtree(1, ({ index }) => index === 2)).toEqual([0, 1, 3]);
});

test("a word is within itself and all above it, and within no other", () => {
  const tree = treeOf(1, 2, 2, 2);
  expect([0, 1, 2].every((above) => tree.isWithin(0, above))).toBe(true);
  expect(tree.isWithin(0, 3)).toBe(false);
});

test("a relation without a subtype means all of its subtypes, and one with it only itself", () => {
  expect(isDeprel("nsubj:pass", ["obj", "nsubj"])).toBe(true);
  expect(isDeprel("nsubj", ["nsubj:pass"])).toBe(false);
  expect(isDeprel("nsubjs", ["nsubj"])).toBe(false);
});
