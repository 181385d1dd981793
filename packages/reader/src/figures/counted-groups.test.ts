import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { readFigures } from "./figures.js";

/** The figures of one drawn sentence: "40 injured". */
function figures(sentence: string): string[] {
  const { analysis, tree } = drawn([sentence]);
  return readFigures(analysis, tree).map(({ span, kind }) => `${tree.text.slice(...span)} ${kind}`);
}

it("missed the families that have left their villages, or counted guests who left a hotel", () => {
  const left = (who: string, what: string) =>
    figures(`900//NUM/2/nummod ${who}/NOUN/4/nsubj have/have/AUX/4/aux left/leave/VERB/0/root ${what}/NOUN/4/obj`);
  expect(left("families/family", "villages/village")).toEqual(["900 displaced"]);
  expect(left("guests/guest", "villages/village")).toEqual(["900 other"]);
  expect(left("families/family", "messages/message")).toEqual(["900 other"]);
});

it("missed those moved out of a province, or counted those moved by a song", () => {
  const moved = (behind: string) =>
    figures(
      `Guards/guard/NOUN/2/nsubj moved/move/VERB/0/root 900//NUM/4/nummod people//NOUN/2/obj ${behind} towns/town/NOUN/2/obl`,
    );
  expect(moved("out//ADP/6/case")).toEqual(["900 displaced"]);
  expect(moved("in//ADP/6/case")).toEqual(["900 other"]);
});

it("missed those among the dead, or killed those who are among the guests", () => {
  const among = (whom: string) =>
    figures(
      `Among//ADP/3/case the//DET/3/det ${whom}/4/obl are/be/AUX/0/root a//DET/6/det teacher//NOUN/4/nsubj and//CCONJ/9/cc seven//NUM/9/nummod nuns/nun/NOUN/6/conj`,
    );
  expect(among("dead//ADJ")).toEqual(["seven killed"]);
  expect(among("wounded//ADJ")).toEqual(["seven injured"]);
  expect(among("guests/guest/NOUN")).toEqual(["seven other"]);
});

it("took those killed the year before for other things", () => {
  const killed = (against: string) =>
    figures(
      `Guards/guard/NOUN/2/nsubj killed/kill/VERB/0/root 90//NUM/4/nummod rebels/rebel/NOUN/2/obj as//ADP/7/case ${against}//ADP/7/case 31//NUM/2/obl in//ADP/9/case Oman//PROPN/2/obl`,
    );
  expect(killed("against")).toEqual(["90 killed", "31 killed"]);
  expect(killed("near")).toEqual(["90 killed", "31 other"]);
});

it("missed how many men a unit has, or counted those of a choir", () => {
  const unit = (noun: string) =>
    figures(
      `A//DET/2/det ${noun}//NOUN/6/nsubj of//ADP/5/case 30//NUM/5/nummod men/man/NOUN/2/nmod came/come/VERB/0/root`,
    );
  expect(unit("unit")).toEqual(["30 strength"]);
  expect(unit("choir")).toEqual(["30 other"]);
});
