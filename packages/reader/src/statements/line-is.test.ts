import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { lineAt } from "./line-is.js";

const line = (noun: string, that = "that/that/SCONJ/mark/7") =>
  `The/the/DET/det/2 army/army/NOUN/nmod:poss/3 ${noun}/NOUN/nsubj:outer/7 is/be/AUX/cop/7 ${that} guards/guard/NOUN/nsubj/7 fled/flee/VERB/root/0`;

test("what somebody's position is, he says", () => {
  const { tree } = drawn([line("position/position")]);
  expect(lineAt(tree, 2)).toMatchObject({
    source: { first: 0, end: 2 },
    cue: [{ first: 3, end: 4 }],
    content: [{ first: 4, end: 7 }],
  });
});

test("a trouble is nobody's word, nor is a position of which no clause tells", () => {
  expect(lineAt(drawn([line("trouble/trouble")]).tree, 2)).toBeUndefined();
  expect(lineAt(drawn([line("position/position", "where/where/ADV/advmod/7")]).tree, 2)).toBeUndefined();
});
