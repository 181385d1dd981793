import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { withOpenings } from "./interrupted.js";
import { linked } from "./linked.js";
import { piecesOf } from "./pieces.js";

function contents(sentence: string, labels: Parameters<typeof drawn>[1]): string[][] {
  const reading = drawn([sentence], labels);
  const pieces = piecesOf(reading.analysis);
  return withOpenings(reading.tree, pieces, linked(reading, pieces)).map(({ content }) =>
    content.map(({ first, end }) => reading.tree.slice(first, end)),
  );
}

const HOLD =
  "The/the/DET/det/2 dam/dam/NOUN/nsubj/9 _,/,/PUNCT/punct/6 the/the/DET/det/5 mayor/mayor/NOUN/nsubj/6 said/say/VERB/parataxis/9 _,/,/PUNCT/punct/6 would/would/AUX/aux/9 hold/hold/VERB/root/0 _././PUNCT/punct/9";
const HOLDS = [
  ["source", "the mayor"],
  ["cue", "said"],
  ["content", "would hold"],
] as const;

it("takes for said what stands before a speaker who breaks in, the subject of what goes on behind him", () => {
  expect(contents(HOLD, HOLDS)).toEqual([["The dam", "would hold"]]);
});

it("leaves to the report a time before the speaker, unless it is labelled as said", () => {
  const later = HOLD.replace("The/the/DET/det/2 dam/dam/NOUN/nsubj/9", "By/by/ADP/case/2 noon/noon/NOUN/obl/9");
  expect(contents(later, HOLDS)).toEqual([["would hold"]]);
  expect(contents(later, [["content", "By noon"], ...HOLDS])).toEqual([["By noon", "would hold"]]);
});

it("leaves alone what stands before a quotation that begins a sentence of its own", () => {
  const quoted = HOLD.replace("would/would/AUX", '"/"/PUNCT').replace("hold/hold", "_Hold/hold");
  const whole = [...HOLDS.slice(0, 2), ["content", '"Hold']] as const;
  expect(contents(quoted, whole)).toEqual([['"Hold']]);
});
