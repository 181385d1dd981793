import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

const CALLED = { army: "organization", rebels: "group" } as const;

it("missed whom contact is made with, or suspicion cast on, where the tree hangs them on the contact", () => {
  const made = (verb: string, noun: string, preposition: string) =>
    eventLines(
      `The/the/DET/2/det army//NOUN/3/nsubj ${verb}/VERB/0/root ${noun}/NOUN/3/obj ${preposition}//ADP/7/case the//DET/7/det rebels/rebel/NOUN/4/nmod`,
      CALLED,
    );
  expect(made("made/make", "contact/contact", "with")).toEqual([
    "CONSULT made contact with: army, rebels > rebels (happened)",
  ]);
  expect(made("cast/cast", "suspicion/suspicion", "on")).toEqual([
    "ACCUSE cast suspicion on: army > rebels (happened)",
  ]);
  expect(made("made/make", "bread/bread", "with")).toEqual([]);
});

it("took a bridge by a swap that takes place on it", () => {
  const took = (what: string, where: string) =>
    eventLines(
      `Rebels/rebel/NOUN/2/nsubj took/take/VERB/0/root ${what}/NOUN/2/obj ${where}//ADP/6/case the//DET/6/det bridge//NOUN/2/obl`,
      { Rebels: "group", bridge: "facility" },
    ).filter((line) => line.startsWith("ASSAULT"));
  expect(took("place/place", "on")).toEqual([]);
  expect(took("pictures/picture", "at")).toEqual([]);
  expect(
    eventLines("Rebels/rebel/NOUN/2/nsubj took/take/VERB/0/root the//DET/4/det bridge//NOUN/2/obj", {
      Rebels: "group",
      bridge: "facility",
    }),
  ).toHaveLength(1);
});
