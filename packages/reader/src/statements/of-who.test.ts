import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

/** The source and standing of what a sentence has said. */
function said(sentence: string, source: string): string[] {
  const reading = drawn(
    [sentence],
    [
      ["source", source],
      ["cue", "said"],
      ["content", "guards fled"],
    ],
  );
  return readStatements(reading)
    .filter(({ cue }) => cue.some((span) => reading.tree.text.slice(...span) === "said"))
    .map((one) => `${one.source && reading.tree.text.slice(...one.source.span)}: ${one.standing}`);
}

const REST = (root: number) =>
  `said/say/VERB/root/0 guards/guard/NOUN/nsubj/${root + 2} fled/flee/VERB/ccomp/${root} _././PUNCT/punct/${root}`;

it("doubts no word of an army because it is accused of something", () => {
  const line = (noun: string) =>
    `The/the/DET/det/2 ${noun}/NOUN/nsubj/8 _,/,/PUNCT/punct/4 accused/accuse/VERB/acl/2 of/of/ADP/case/6 theft/theft/NOUN/obl/4 _,/,/PUNCT/punct/4 ${REST(8)}`;
  expect(said(line("army/army"), "The army, accused of theft")).toEqual(["The army, accused of theft: attributed"]);
  expect(said(line("letter/letter"), "The letter, accused of theft")).toEqual([
    "The letter, accused of theft: purported",
  ]);
});

it("doubts no word of a king who faces charges, and names him to the end of what describes him", () => {
  const line = `The/the/DET/det/2 king/king/NOUN/nsubj/10 _,/,/PUNCT/punct/6 whose/whose/PRON/nmod:poss/5 men/man/NOUN/nsubj/6 face/face/VERB/acl:relcl/2 charges/charge/NOUN/obj/6 of/of/ADP/case/9 theft/theft/NOUN/nmod/7 ${REST(10)}`;
  expect(said(line, "The king, whose men")).toEqual(["The king, whose men face charges of theft: attributed"]);
});
