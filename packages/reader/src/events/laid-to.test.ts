import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("left open who had done what a colonel was sentenced for", () => {
  expect(
    eventLines(
      "A//DET/2/det judge//NOUN/3/nsubj sentenced/sentence/VERB/0/root a//DET/5/det colonel//NOUN/3/obj to//ADP/7/case life//NOUN/3/obl for//ADP/10/case the//DET/10/det killing//NOUN/7/nmod of//ADP/12/case nuns/nun/NOUN/10/nmod",
    ),
  ).toContainEqual(expect.stringMatching(/^ASSAULT killing: colonel > nuns/));
});

it("had police kill a lawyer in whose killing they arrested two", () => {
  const arrested = (by: string) =>
    eventLines(
      `Police//NOUN/2/nsubj arrested/arrest/VERB/0/root suspects/suspect/NOUN/2/obj in//ADP/6/case the//DET/6/det ${by} of//ADP/8/case lawyers/lawyer/NOUN/6/nmod`,
    );
  expect(arrested("killing//NOUN/2/obl")).toContainEqual(expect.stringMatching(/^ASSAULT killing: {2}> lawyers/));
});

it("found nobody guilty of the abduction for involvement in which they were convicted", () => {
  expect(
    eventLines(
      "Courts/court/NOUN/2/nsubj convicted/convict/VERB/0/root brothers/brother/NOUN/2/obj of//ADP/5/case involvement//NOUN/2/obl in//ADP/8/case the//DET/8/det abduction//NOUN/5/nmod of//ADP/10/case nuns/nun/NOUN/8/nmod",
    ),
  ).toContainEqual(expect.stringMatching(/^ASSAULT abduction: brothers > nuns/));
});

it("had a court kill those of whose killing it found a captain guilty", () => {
  expect(
    eventLines(
      "Courts/court/NOUN/2/nsubj found/find/VERB/0/root captains/captain/NOUN/2/obj guilty//ADJ/2/xcomp of//SCONJ/6/mark killing/kill/VERB/4/advcl nuns/nun/NOUN/6/obj",
    ),
  ).toContainEqual(expect.stringMatching(/^ASSAULT killing: captains > nuns/));
});

it("had the man who was found guilty sentence himself", () => {
  expect(
    eventLines(
      "Courts/court/NOUN/2/nsubj found/find/VERB/0/root captains/captain/NOUN/2/obj guilty//ADJ/2/xcomp and//CCONJ/6/cc jailed/jail/VERB/4/conj them/they/PRON/6/obj",
    ),
  ).toContainEqual(expect.stringMatching(/^COERCE jailed: Courts > them/));
});
