import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

function read(...sentences: string[]): string[] {
  const reading = drawn(sentences);
  return readEvents(reading, []).map(({ type, anchor }) => `${type} ${reading.tree.text.slice(...anchor)}`);
}

const WILL_STRIKE = "Miners/miner/NOUN/3/nsubj will//AUX/3/aux strike//VERB/0/root";
const STRIKE = "The//DET/2/det strike//NOUN/3/nsubj began/begin/VERB/0/root on//ADP/5/case Monday//PROPN/3/obl";

it("takes a strike for a protest where the report tells of work and pay beside it", () => {
  expect(read(`${WILL_STRIKE} over//ADP/5/case pay//NOUN/3/obl`)).toEqual(["PROTEST strike over"]);
  expect(read(`${WILL_STRIKE} for//ADP/6/case more//ADJ/6/amod pay//NOUN/3/obl`)).toEqual([
    "PROTEST strike for more pay",
  ]);
  expect(read(STRIKE, "The//DET/2/det union//NOUN/3/nsubj agreed/agree/VERB/0/root")).toContain("PROTEST strike");
});

it("takes it for an attack where nobody speaks of work, or its own sentence of weapons", () => {
  expect(read(STRIKE)).toEqual(["ASSAULT strike"]);
  expect(
    read(
      "Jets/jet/NOUN/2/nsubj struck/strike/VERB/0/root as//SCONJ/5/mark the//DET/6/det workers/worker/NOUN/6/nsubj slept/sleep/VERB/2/advcl",
    ),
  ).toEqual(["ASSAULT struck"]);
});
