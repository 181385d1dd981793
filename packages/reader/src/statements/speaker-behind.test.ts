import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const QUOTED =
  '¶"/"/PUNCT/punct/3 _They/they/PRON/nsubj/3 took/take/VERB/root/0 the/the/DET/det/5 boys/boy/NOUN/obj/3 _././PUNCT/punct/3 _"/"/PUNCT/punct/3';

/** Who says what of the quotation, and the sentence behind it. */
function said(next: string): string[] {
  const reading = drawn([QUOTED, next]);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(
    ({ source, content }) => `${source ? words(source.span) : "-"} > ${content.map(words).join("; ")}`,
  );
}

test("a quotation that no cue gives to anybody is whose the next sentence is about", () => {
  expect(said("The/the/DET/det/2 speaker/speaker/NOUN/nsubj/3 fled/flee/VERB/root/0")).toEqual([
    'The speaker > "They took the boys."',
  ]);
});

test("of an army that does something next, or a speaker a paragraph on, it is not", () => {
  expect(said("The/the/DET/det/2 army/army/NOUN/nsubj/3 fled/flee/VERB/root/0")).toEqual([]);
  expect(said("¶The/the/DET/det/2 speaker/speaker/NOUN/nsubj/3 fled/flee/VERB/root/0")).toEqual([]);
});
