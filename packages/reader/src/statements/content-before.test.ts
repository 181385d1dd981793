import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { linked } from "./linked.js";
import { piecesOf } from "./pieces.js";

const SAID =
  "Two/two/NUM/nummod/2 men/man/NOUN/nsubj/3 fell/fall/VERB/ccomp/7 _,/,/PUNCT/punct/7 the/the/DET/det/6 mayor/mayor/NOUN/nsubj/7 said/say/VERB/root/0 _././PUNCT/punct/7";

function contents(sentence: string): string[][] {
  const reading = drawn(
    [sentence],
    [
      ["source", "the mayor"],
      ["cue", "said"],
    ],
  );
  return linked(reading, piecesOf(reading.analysis)).map(({ content }) =>
    content.map(({ first, end }) => reading.tree.slice(first, end)),
  );
}

it("gives a speaker to whom no label links what he says the clause that runs up to him", () => {
  expect(contents(SAID)).toEqual([["Two men fell"]]);
});

it("gives him nothing where no clause does", () => {
  expect(contents(SAID.replace("ccomp", "parataxis"))).toEqual([[]]);
});
