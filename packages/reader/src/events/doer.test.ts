import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
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

it("gave a killing to whoever does something else in the clause before", () => {
  const reading = drawn([
    "Clerics/cleric/NOUN/2/nsubj slept/sleep/VERB/0/root but//CCONJ/6/cc farmers/farmer/NOUN/6/nsubj:pass were/be/AUX/6/aux:pass killed/kill/VERB/2/conj",
  ]);
  const roles = [{ label: "actor" as const, first: 0, end: 1, score: 0.9 }];
  const killed = readEvents({ ...reading, analysis: { ...reading.analysis, roles } }, []).find(
    ({ type }) => type === "ASSAULT",
  );
  expect(killed?.recipients).toHaveLength(1);
  expect(killed?.actors).toEqual([]);
});
