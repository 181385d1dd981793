import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { withoutLabels } from "./label-before.js";

const piece = (first: number, end: number) => ({ first, end, score: 1 });

/** What is left of a statement whose source, cue and content begin at these words. */
const left = (sentence: string, cue: number, content: number) => {
  const { tree, analysis } = drawn([sentence]);
  return withoutLabels(tree, analysis.sentences, [
    { by: "label", cue: [piece(cue, cue + 1)], content: [piece(content, analysis.words.length)] },
  ]).map((draft) => draft.content.map(({ first, end }) => tree.slice(first, end)));
};
const LED =
  "/X/dep/0 _:/:/PUNCT/punct/1 rebels/rebel/NOUN/nsubj/4 fled/flee/VERB/root/0 _,/,/PUNCT/punct/4 police/police/NOUN/nsubj/7 say/say/VERB/parataxis/4";

it("had a label before a colon say what stands behind it", () => {
  expect(left(`Explainer/explainer${LED}`, 1, 2)).toEqual([]);
  expect(left(`Police/police${LED}`, 1, 2)).toEqual([["rebels fled, police say"]]);
});

it("had a label be part of what somebody says", () => {
  expect(left(`BREAKING/breaking${LED}`, 6, 0)).toEqual([["rebels fled, police say"]]);
});

it("had an outlet say something in what we know so far", () => {
  const known =
    "What/what/PRON/obj/3 we/we/PRON/nsubj/3 know/know/VERB/root/0 _:/:/PUNCT/punct/3 rebels/rebel/NOUN/nsubj/6 fled/flee/VERB/parataxis/3";
  expect(left(known, 2, 4)).toEqual([]);
});
