import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { readFigures } from "./figures.js";

/** The figures of one drawn sentence: "40 injured". */
function figures(sentence: string): string[] {
  const { analysis, tree } = drawn([sentence]);
  return readFigures(analysis, tree).map(({ span, kind }) => `${tree.text.slice(...span)} ${kind}`);
}

it("counts neither the dead nor the hurt where one number tells of both", () => {
  const line = (rest: string) =>
    `Some//DET/3/det 2,500//NUM/3/nummod people//NOUN/5/nsubj:pass were/be/AUX/5/aux:pass ${rest}`;
  expect(figures(line("killed/kill/VERB/0/root or//CCONJ/7/cc injured/injure/VERB/5/conj"))).toEqual(["2,500 other"]);
  expect(figures(line("killed/kill/VERB/0/root"))).toEqual(["2,500 killed"]);
});

it("takes those who are treated for wounds for hurt", () => {
  const line = (wounds: string) =>
    `Doctors/doctor/NOUN/2/nsubj treated/treat/VERB/0/root 27//NUM/4/nummod people//NOUN/2/obj for//ADP/${wounds.split(" ").length + 5}/case ${wounds}`;
  expect(figures(line("gunshot//NOUN/7/compound wounds/wound/NOUN/2/obl"))).toEqual(["27 injured"]);
  expect(figures(line("free//ADJ/2/advmod"))).toEqual(["27 other"]);
});
