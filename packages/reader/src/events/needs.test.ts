import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

const CALLED = { army: "organization", rebels: "group" } as const;

it("missed whom contact is made with, or suspicion cast on, where the tree hangs them on the contact", () => {
  const made = (verb: string, noun: string, preposition: string) =>
    eventLines(
      `The/the/DET/2/det army//NOUN/3/nsubj ${verb}/VERB/0/root ${noun}/NOUN/3/obj ${preposition}//ADP/7/case the//DET/7/det rebels/rebel/NOUN/4/nmod`,
      CALLED,
    );
  expect(made("made/make", "contact/contact", "with")).toEqual(["CONSULT made contact with: army, rebels >  (happened)"]);
  expect(made("cast/cast", "suspicion/suspicion", "on")).toEqual([
    "ACCUSE cast suspicion on: army > rebels (happened)",
  ]);
  expect(made("made/make", "bread/bread", "with")).toEqual([]);
});
