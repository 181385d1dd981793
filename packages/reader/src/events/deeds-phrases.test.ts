import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("did not see whom an attack by herders was on", () => {
  const attack = (phrase: string) =>
    eventLines(
      `An//DET/2/det attack//NOUN/8/nsubj by//ADP/4/case herders/herder/NOUN/2/nmod ${phrase} shocked/shock/VERB/0/root us/we/PRON/8/obj`,
      { herders: "group" },
    );
  expect(attack("on//ADP/7/case the//DET/7/det village//NOUN/4/nmod")).toEqual([
    "ASSAULT attack: herders > village (happened)",
  ]);
  expect(attack("on//ADP/7/case two//NUM/7/nummod motorcycles/motorcycle/NOUN/4/nmod")[0]).not.toMatch(
    /> .*motorcycle/,
  );
});

it("had attacks on mosques by settlers made by nobody", () => {
  expect(
    eventLines(
      "Attacks/attack/NOUN/6/nsubj on//ADP/3/case mosques/mosque/NOUN/1/nmod by//ADP/5/case settlers/settler/NOUN/3/nmod increased/increase/VERB/0/root",
      { settlers: "group" },
    ),
  ).toEqual(["ASSAULT Attacks: settlers > mosques (happened)"]);
});

it("leaves a rally to the students whose rally was attacked", () => {
  expect(
    eventLines(
      "Attacks/attack/NOUN/6/nsubj on//ADP/3/case protests/protest/NOUN/1/nmod by//ADP/5/case students/student/NOUN/3/nmod increased/increase/VERB/0/root",
      { students: "group" },
    )[0],
  ).not.toMatch(/Attacks: students/);
});

it("had the rebels released whose release of forty men was told of", () => {
  const release = (phrase: string) =>
    eventLines(
      `The//DET/2/det release//NOUN/9/nsubj by//ADP/5/case the//DET/5/det rebels/rebel/NOUN/2/nmod ${phrase} began/begin/VERB/0/root`,
      { rebels: "group" },
    );
  expect(release("of//ADP/8/case forty//NUM/8/nummod prisoners/prisoner/NOUN/5/nmod")).toEqual([
    "RETREAT release: rebels > prisoners (happened)",
  ]);
});

it("took the killing of a headline for a verb", () => {
  expect(
    eventLines(
      "UN//PROPN/2/nsubj condemns/condemn/VERB/0/root killing/kill/VERB/2/xcomp of//ADP/5/case monks/monk/NOUN/3/obl",
      { UN: "organization" },
    ),
  ).toContainEqual("ASSAULT killing:  > monks (happened)");
});

it("had who condemns the jailing of a leader jail him", () => {
  expect(
    eventLines(
      "Oman//PROPN/2/nsubj condemns/condemn/VERB/0/root jailing/jail/VERB/2/xcomp of//ADP/5/case leaders/leader/NOUN/3/nmod",
      { Oman: "location" },
    ),
  ).toContainEqual("COERCE jailing:  > leaders (happened)");
});

it("read no beatings among arrests and killings", () => {
  expect(
    eventLines(
      "They/they/PRON/2/nsubj fear/fear/VERB/0/root arrests/arrest/NOUN/2/obj ,//PUNCT/5/punct beatings/beating/VERB/3/conj and//CCONJ/7/cc killings/killing/NOUN/5/conj by//ADP/9/case soldiers/soldier/NOUN/7/nmod",
      { soldiers: "group" },
    ).map((line) => line.replace(/ >.*/, "")),
  ).toEqual(["COERCE arrests: soldiers", "ASSAULT beatings: soldiers", "ASSAULT killings: soldiers"]);
});

it("had there do the fighting", () => {
  expect(
    eventLines(
      "There/there/PRON/4/nsubj has/have/AUX/4/aux been/be/AUX/4/aux fighting/fight/VERB/0/root between//ADP/6/case clans/clan/NOUN/4/obl",
      { clans: "group" },
    )[0],
  ).toMatch(/^ASSAULT fighting: clans >/);
});

it("had bishops threaten who warned of what soldiers had done, and agree who offered that he had erred", () => {
  const types = (verb: string, helper: string) =>
    eventLines(
      `Bishops/bishop/NOUN/2/nsubj ${verb}/VERB/0/root that//SCONJ/6/mark soldiers/soldier/NOUN/6/nsubj ${helper}/AUX/6/aux struck/strike/VERB/2/ccomp`,
      { Bishops: "group" },
    ).map((line) => line.split(" ")[0]);
  expect(types("warned/warn", "had/have")).not.toContain("THREATEN");
  expect(types("warned/warn", "would/would")).toContain("THREATEN");
  expect(types("offered/offer", "had/have")).not.toContain("AGREE");
});
