import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { linked } from "./linked.js";
import { piecesOf } from "./pieces.js";

function contents(joined: string, from?: string): string[][] {
  const reading = drawn(
    [
      `Guards/guard/NOUN/nsubj/2 fired/fire/VERB/root/0 twice/twice/ADV/advmod/2 _,/,/PUNCT/punct/7 a/a/DET/det/6 director/director/NOUN/nsubj/7 conceded/concede/VERB/parataxis/2 _,/,/PUNCT/punct/12 ${joined} two/two/NUM/nsubj/12 were/be/AUX/cop/12 drunk/drunk/ADJ/conj/7 _././PUNCT/punct/2`,
    ],
    [
      ["source", "a director"],
      ["cue", "conceded"],
      ["content", from ?? `${joined.split("/")[0]} two were drunk`],
    ],
  );
  return linked(reading, piecesOf(reading.analysis)).map(({ content }) =>
    content.map(({ first, end }) => reading.tree.slice(first, end)),
  );
}

it("gives who tells it between two clauses the first, too", () => {
  expect(contents("and/and/CCONJ/cc/12")).toEqual([["Guards fired twice", "and two were drunk"]]);
});

it("gives it to him where the label leaves out the word that joins them", () => {
  expect(contents("and/and/CCONJ/cc/12", "two were drunk")).toEqual([["Guards fired twice", "two were drunk"]]);
});

it("gives him no more than the second where that is not joined to the first", () => {
  expect(contents("that/that/SCONJ/mark/12")).toEqual([["that two were drunk"]]);
});
