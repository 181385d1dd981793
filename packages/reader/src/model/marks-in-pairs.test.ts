import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { withMarksInPairs } from "./marks-in-pairs.js";

const headsOf = (sentence: string) => withMarksInPairs(drawn([sentence]).tree.words).map(({ head }) => head);

it("hangs both brackets on the head of what they enclose, wherever the parser sent each", () => {
  expect(
    headsOf(
      "The/the/DET/det/2 party/party/NOUN/nsubj/8 _(/(/PUNCT/punct/2 Free/free/ADJ/amod/5 Coast/Coast/PROPN/appos/2 _)/)/PUNCT/punct/8 also/also/ADV/advmod/8 left/leave/VERB/root/0 _././PUNCT/punct/8",
    ),
  ).toEqual([1, 7, 4, 4, 1, 4, 7, 7, 7]);
});

it("pairs straight quotation marks in their order", () => {
  const heads = headsOf(
    `_"/"/PUNCT/punct/5 Go/go/VERB/ccomp/5 _"/"/PUNCT/punct/5 he/he/PRON/nsubj/5 said/say/VERB/root/0 _,/,/PUNCT/punct/5 _"/"/PUNCT/punct/8 now/now/ADV/parataxis/5 _"/"/PUNCT/punct/5`,
  );
  expect([heads[0], heads[2]]).toEqual([1, 1]);
  expect([heads[6], heads[8]]).toEqual([7, 7]);
});

it("leaves marks where what they enclose has no one head, and those that nothing closes", () => {
  const two = `He/he/PRON/nsubj/2 called/call/VERB/root/0 _"/"/PUNCT/punct/2 all/all/PRON/obj/2 home/home/ADV/advmod/2 _"/"/PUNCT/punct/4 _././PUNCT/punct/2`;
  const open = "He/he/PRON/nsubj/2 left/leave/VERB/root/0 _(/(/PUNCT/punct/2 home/home/ADV/advmod/2 _././PUNCT/punct/2";
  for (const sentence of [two, open]) {
    const { tree } = drawn([sentence]);
    expect(withMarksInPairs(tree.words)).toEqual(tree.words);
  }
});

it("hangs no word on itself in a circle where the parser hung one on a mark", () => {
  expect(
    headsOf(
      "He/he/PRON/nsubj/2 left/leave/VERB/root/0 _(/(/PUNCT/punct/2 again/again/ADV/advmod/3 _)/)/PUNCT/punct/2 _././PUNCT/punct/2",
    ),
  ).toEqual([1, 1, 3, 1, 3, 1]);
});

it("takes no longer for a text of brackets alone", () => {
  const count = 20_000;
  const marks = Array.from({ length: count }, (_, at) => `${at % 3 ? "_(/(" : "_)/)"}/PUNCT/punct/1`);
  const { words } = drawn([`Go/go/VERB/root/0 ${marks.join(" ")}`]).tree;
  const begun = process.cpuUsage().user;
  withMarksInPairs(words);
  expect(process.cpuUsage().user - begun).toBeLessThan(1_000_000);
});
