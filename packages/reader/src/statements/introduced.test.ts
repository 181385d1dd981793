import { expect, it } from "vitest";
import { statementLines } from "./read.fixture.js";

const LED =
  "¶The/the/DET/det/2 rebels/rebel/NOUN/nsubj/3 posted/post/VERB/root/0 this/this/DET/det/5 answer/answer/NOUN/obj/3 _:/:/PUNCT/punct/3";
const LABELS = [
  ["source", "The rebels"],
  ["cue", "posted this answer"],
] as const;
const QUOTED = '¶"/"/PUNCT/punct/3 _We/we/PRON/nsubj/3 won/win/VERB/root/0 _././PUNCT/punct/3';
const CLOSED = 'They/they/PRON/nsubj/2 ran/run/VERB/root/0 _././PUNCT/punct/2 _"/"/PUNCT/punct/2';

it("gives the quotation in a paragraph of its own to the words and the colon that lead it in, all of it", () => {
  const whole = ['The rebels: posted this answer > "We won. They ran."'];
  expect(statementLines([LED, QUOTED, CLOSED], LABELS)).toEqual(whole);
  expect(statementLines([LED, QUOTED, CLOSED], [...LABELS, ["content", '"We won']])).toEqual(whole);
});

it("gives a block without quotation marks to them where the labels begin a content with it, and no other", () => {
  const block = QUOTED.replace('"/"/PUNCT/punct/3 _We/we/PRON/nsubj/3', "Yet/yet/ADV/advmod/3 we/we/PRON/nsubj/3");
  expect(statementLines([LED, block], [...LABELS, ["content", "Yet we won"]])).toEqual([
    "The rebels: posted this answer > Yet we won",
  ]);
  expect(statementLines([LED, block], LABELS)).toEqual([]);
});

it("adds the block to what was said before the cue that leads it in", () => {
  const said =
    "¶Guards/guard/NOUN/nsubj/2 fled/flee/VERB/ccomp/5 _,/,/PUNCT/punct/2 rebels/rebel/NOUN/nsubj/5 wrote/write/VERB/root/0 _:/:/PUNCT/punct/5";
  const labels = [
    ["content", "Guards fled"],
    ["source", "rebels"],
    ["cue", "wrote"],
  ] as const;
  expect(statementLines([said, QUOTED, CLOSED], labels)).toEqual(['rebels: wrote > Guards fled; "We won. They ran."']);
});
