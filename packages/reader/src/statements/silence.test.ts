import { expect, test } from "vitest";
import type { Draft } from "./draft.js";
import { drawn } from "./drawn.fixture.js";
import { withoutSilence } from "./silence.js";

test("who gave no evidence does not say so himself", () => {
  const ends = (gave: string) => {
    const { tree } = drawn([
      `Rebels/rebel/NOUN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 but/but/CCONJ/cc/6 ${gave}/VERB/conj/4 no/no/DET/det/8 evidence/evidence/NOUN/obj/6`,
    ]);
    const draft: Draft = {
      by: "label",
      source: { first: 0, end: 1, score: 1 },
      cue: [{ first: 1, end: 2, score: 1 }],
      content: [{ first: 2, end: 8, score: 1 }],
    };
    return withoutSilence(tree, draft).content.map(({ end }) => end);
  };
  expect(ends("gave/give")).toEqual([4]);
  expect(ends("left/leave")).toEqual([8]);
});

test("who gave no date does not say so himself, whoever he is", () => {
  const ends = (gave: string, no: string) => {
    const { tree } = drawn([
      `Rebels/rebel/NOUN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 but/but/CCONJ/cc/7 ${gave} ${no}/no/DET/det/9 date/date/NOUN/obj/7`,
    ]);
    const draft: Draft = {
      by: "label",
      source: { first: 0, end: 1, score: 1 },
      cue: [{ first: 1, end: 2, score: 1 }],
      content: [{ first: 2, end: 9, score: 1 }],
    };
    return withoutSilence(tree, draft).content.map(({ end }) => end);
  };
  expect(ends("they/they/PRON/nsubj/7 gave/give/VERB/conj/4", "no")).toEqual([4]);
  expect(ends("they/they/PRON/nsubj/7 gave/give/VERB/conj/4", "a")).toEqual([9]);
  expect(ends("kings/king/NOUN/nsubj/7 gave/give/VERB/conj/4", "no")).toEqual([9]);
});
