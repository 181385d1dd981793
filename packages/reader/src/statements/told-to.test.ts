import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

/** Who is read as the speaker: nobody, or the words. */
function speakers(sentence: string, labels: Parameters<typeof drawn>[1]): (string | undefined)[] {
  const reading = drawn([sentence], labels);
  return readStatements(reading).map(({ source }) => source && reading.analysis.text.slice(...source.span));
}

test("the mayor who was asked something has not asked it", () => {
  const found = speakers(
    "The/the/DET/det/2 mayor/mayor/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 asked/ask/VERB/root/0 which/which/DET/det/6 rivals/rival/NOUN/obj/8 he/he/PRON/nsubj/8 feared/fear/VERB/ccomp/4",
    [
      ["source", "The mayor"],
      ["cue", "was asked"],
      ["content", "which rivals he feared"],
    ],
  );
  expect(found).toEqual([undefined]);
});

test("the clerk who faces charges has not brought them", () => {
  const found = speakers(
    "The/the/DET/det/2 clerk/clerk/NOUN/nsubj/3 faces/face/VERB/root/0 charges/charge/NOUN/obj/3 of/of/ADP/case/6 theft/theft/NOUN/nmod/4",
    [
      ["source", "The clerk"],
      ["cue", "faces charges"],
      ["content", "theft"],
    ],
  );
  expect(found).toEqual([undefined]);
});

test("the envoy who was told something by a monk has heard it from him", () => {
  const found = speakers(
    "The/the/DET/det/2 envoy/envoy/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 told/tell/VERB/root/0 by/by/ADP/case/7 a/a/DET/det/7 monk/monk/NOUN/obl/4 that/that/SCONJ/mark/11 troops/troops/NOUN/nsubj/11 had/have/AUX/aux/11 fled/flee/VERB/ccomp/4",
    [
      ["source", "The envoy"],
      ["cue", "was told"],
      ["content", "that troops had fled"],
    ],
  );
  expect(found).toEqual(["a monk"]);
});
