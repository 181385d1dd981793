import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("had nobody make an attack that is the work of somebody", () => {
  const work = (not: string) =>
    eventLines(
      `The//DET/2/det attack//NOUN/5/nsubj was/be/AUX/5/cop ${not} work//NOUN/0/root of//ADP/7/case rebels/rebel/NOUN/5/nmod`,
      { rebels: "group" },
    );
  expect(work("the//DET/5/det")).toEqual(["ASSAULT attack: rebels >  (happened)"]);
  expect(work("not//PART/5/advmod")[0]).not.toContain("rebels");
});

it("lost the release that somebody welcomed", () => {
  expect(
    eventLines(
      "Oman//PROPN/2/nsubj welcomed/welcome/VERB/0/root the//DET/4/det release//NOUN/2/obj of//ADP/6/case prisoners/prisoner/NOUN/4/nmod",
      { Oman: "location" },
    ),
  ).toContainEqual("RETREAT release:  > prisoners (happened)");
});

it("read no release in the hostage release", () => {
  const release = (whose: string) =>
    eventLines(`The//DET/3/det ${whose}/NOUN/3/compound release//NOUN/4/nsubj began/begin/VERB/0/root`);
  expect(release("hostage/hostage")).toEqual(["RETREAT release:  > hostage (happened)"]);
  expect(release("album/album")).toEqual([]);
});

it("had nobody murder for whose murder somebody is charged and nobody for it who is charged with murder", () => {
  const charged = (murder: string) =>
    eventLines(
      `Judges/judge/NOUN/2/nsubj charged/charge/VERB/0/root soldiers/soldier/NOUN/2/obj with//ADP/6/case ${murder}`,
      { soldiers: "group" },
    ).find((line) => line.startsWith("ASSAULT"));
  expect(charged("the//DET/6/det murder//NOUN/2/obl of//ADP/8/case monks/monk/NOUN/6/nmod")).toContain(
    "murder: soldiers > monks",
  );
});
