import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const QUOTED =
  '¶"/"/PUNCT/punct/3 _We/we/PRON/nsubj/3 stay/stay/VERB/root/0 _././PUNCT/punct/3 _"/"/PUNCT/punct/3 —/—/PUNCT/punct/8 Ama/Ama/PROPN/compound/8 Serwaa/Serwaa/PROPN/parataxis/3';

function read(sentence: string): unknown[] {
  const reading = drawn([sentence]);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(({ source, cue, content }) => [
    source && words(source.span),
    cue.map(words),
    content.map(words),
  ]);
}

it("takes a name behind a dash for who said the quotation before it", () => {
  expect(read(QUOTED)).toEqual([["Ama Serwaa", ["—"], ['"We stay."']]]);
});

it("takes no clause behind a dash for a name", () => {
  expect(read(`${QUOTED} fled/flee/VERB/parataxis/3`)).toEqual([]);
});
