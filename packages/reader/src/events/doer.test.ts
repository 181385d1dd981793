import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("lost whose killing it was where it is told of whom", () => {
  expect(
    eventLines(
      "He//PRON/2/nsubj denounced/denounce/VERB/0/root the//DET/4/det army//NOUN/6/nmod:poss 's//PART/4/case killing//NOUN/2/obj of//ADP/8/case farmers/farmer/NOUN/6/nmod",
    ),
  ).toContain("ASSAULT killing: army > farmers (happened)");
});

it("leaves it open who killed the man whose killing it was", () => {
  expect(
    eventLines(
      "He//PRON/2/nsubj denounced/denounce/VERB/0/root the//DET/4/det priest//NOUN/6/nmod:poss 's//PART/4/case killing//NOUN/2/obj",
    ),
  ).toContain("ASSAULT killing:  > priest (happened)");
});

it("had prosecutors order the shelling with which they charged a colonel", () => {
  expect(
    eventLines(
      "Prosecutors/prosecutor/NOUN/2/nsubj charged/charge/VERB/0/root a//DET/4/det colonel//NOUN/2/obj with//SCONJ/6/mark shelling/shell/VERB/2/advcl the//DET/8/det market//NOUN/6/obj",
    ),
  ).toContainEqual(expect.stringMatching(/^ASSAULT shelling: colonel > market/));
});

it("took no group for the one that made the attack which no group claimed", () => {
  expect(
    eventLines("No//DET/2/det group//NOUN/3/nsubj claimed/claim/VERB/0/root the//DET/5/det bombing//NOUN/3/obj"),
  ).toContainEqual(expect.stringMatching(/^ASSAULT bombing: {2}>/));
});

it("had no group blame what others are blamed for", () => {
  expect(
    eventLines(
      "Rebels/rebel/NOUN/2/nsubj left/leave/VERB/0/root but//CCONJ/6/cc raids/raid/NOUN/6/nsubj:pass were/be/AUX/6/aux:pass blamed/blame/VERB/2/conj on//ADP/8/case thieves/thief/NOUN/6/obl",
    ),
  ).toContainEqual(expect.stringMatching(/^ACCUSE blamed on: {2}>/));
});
