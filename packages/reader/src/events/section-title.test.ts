import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

const told = (sentences: string[]) => {
  const reading = drawn(sentences);
  return readEvents(reading, []).map(({ anchor }) => reading.tree.text.slice(...anchor));
};
const ARTILLERY = "Guns/gun/NOUN/2/nsubj left/leave/VERB/0/root the//DET/4/det hill//NOUN/2/obj .//PUNCT/2/punct";

test("the title of a section withdrew and shelled", () => {
  expect(told(["Withdrawal/withdrawal/NOUN/0/root", ARTILLERY])).toEqual([]);
  expect(told(["Ceasefire//NOUN/2/compound violations/violation/NOUN/0/root", ARTILLERY])).toEqual([]);
  expect(told(["Arrests/arrest/NOUN/0/root and//CCONJ/3/cc raids/raid/NOUN/1/conj", ARTILLERY])).toEqual([]);
});

test("what stands at the end, or tells more, is told of", () => {
  expect(told([ARTILLERY, "Withdrawal/withdrawal/NOUN/0/root"])).toEqual(["Withdrawal"]);
  expect(told(["Attack/attack/NOUN/0/root on//ADP/4/case the//DET/4/det bridge//NOUN/1/nmod", ARTILLERY])).toEqual([
    "Attack",
  ]);
});
