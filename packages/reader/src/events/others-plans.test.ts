import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

const BOMB = "to//PART/6/mark bomb//VERB/4/acl the//DET/8/det embassy//NOUN/6/obj";

it("took police who foiled a plan to bomb the embassy for those who bomb it", () => {
  for (const verb of ["foiled/foil", "uncovered/uncover", "thwarted/thwart"])
    expect(eventLines(`Police//NOUN/2/nsubj ${verb}/VERB/0/root a//DET/4/det plan//NOUN/2/obj ${BOMB}`)).toEqual([
      expect.stringMatching(/^ASSAULT bomb: {2}> embassy/),
    ]);
});

it("took who was warned of a plot to kill him for one who plots", () => {
  expect(
    eventLines(
      "He//PRON/3/nsubj:pass was/be/AUX/3/aux:pass warned/warn/VERB/0/root of//ADP/6/case a//DET/6/det plot//NOUN/3/obl to//PART/8/mark kill//VERB/6/acl him/he/PRON/8/obj",
    ),
  ).toContain("ASSAULT kill:  > him (planned)");
});

it("leaves a plan to those who announce it, and gives an attempt to those by whom it is made", () => {
  expect(
    eventLines(`Rebels/rebel/NOUN/2/nsubj announced/announce/VERB/0/root a//DET/4/det plan//NOUN/2/obj ${BOMB}`),
  ).toContain("ASSAULT bomb: Rebels > embassy (planned)");
  expect(
    eventLines(
      "Guards/guard/NOUN/2/nsubj foiled/foil/VERB/0/root an//DET/4/det attempt//NOUN/2/obj by//ADP/6/case rebels/rebel/NOUN/4/nmod to//PART/8/mark bomb//VERB/2/xcomp the//DET/10/det embassy//NOUN/8/obj",
    ),
  ).toContain("ASSAULT bomb: rebels > embassy (did-not-happen)");
});

it("hung the overthrow on the general who revealed the plot", () => {
  expect(
    eventLines(
      "The//DET/2/det general//NOUN/3/nsubj revealed/reveal/VERB/0/root a//DET/5/det plot//NOUN/3/obj to//PART/7/mark overthrow//VERB/3/advcl him/he/PRON/7/obj",
    ),
  ).toContain("COERCE overthrow:  > him (planned)");
});

it("failed on a report that opens with what a plan is for", () => {
  expect(
    eventLines(
      "To//PART/2/mark kill//VERB/5/advcl him/he/PRON/2/obj rebels/rebel/NOUN/5/nsubj revealed/reveal/VERB/0/root a//DET/7/det plot//NOUN/5/obj",
    ).join(),
  ).toContain("kill");
});
