import { expect, it } from "vitest";
import { statementLines } from "./read.fixture.js";

const revealed = (who: string) =>
  statementLines(
    `He/he/PRON/nsubj/2 fled/flee/VERB/root/0 but/but/CCONJ/cc/6 the/the/DET/det/5 ${who}/nsubj/6 revealed/reveal/VERB/conj/2 a/a/DET/det/8 plot/plot/NOUN/obj/6 _././PUNCT/punct/2`,
    [
      ["source", "He"],
      ["cue", "revealed"],
      ["content", "a plot"],
    ],
  );

it("had him reveal what a noise revealed", () => {
  expect(revealed("noise/noise/NOUN")).toEqual([]);
  expect(revealed("document/document/NOUN")).not.toEqual([]);
});
