import { setFlagsFromString } from "node:v8";
import { expect, it } from "vitest";
import type { Word } from "./analysis.js";
import { changedWord } from "./changed-word.js";

const word: Word = {
  index: 3,
  span: [10, 15],
  form: "fired",
  lemma: "fire",
  upos: "VERB",
  head: 3,
  deprel: "root",
  sentence: 1,
  happened: 0.5,
  weight: 0.25,
};

it("changes what it is told and nothing else", () => {
  expect(changedWord(word, {})).toEqual(word);
  expect(changedWord(word, { head: 0, deprel: "conj" })).toEqual({ ...word, head: 0, deprel: "conj" });
  expect(changedWord(word, { weight: 0, sentence: 0 })).toEqual({ ...word, weight: 0, sentence: 0 });
  expect(word.head).toBe(3);
});

setFlagsFromString("--allow-natives-syntax");
/** Whether V8 keeps two things as of one kind. */
const isOfOneKind: (one: object, other: object) => boolean = new Function(
  "one",
  "other",
  "return %HaveSameMap(one, other)",
) as typeof isOfOneKind;

it("makes words of one kind, however often and whatever is changed", () => {
  const once = changedWord(word, { head: 1 });
  const again = changedWord(changedWord(once, { upos: "NOUN", lemma: "fire" }), { weight: 0.75 });
  expect(isOfOneKind(once, word)).toBe(true);
  expect(isOfOneKind(again, word)).toBe(true);
});
