import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

const NAMES = { herders: "group", farmers: "group", Envoys: "group", rebels: "group" } as const;

it("has those who clash do it to each other, and those with whom somebody meets be met", () => {
  expect(
    eventLines(
      "Clashes/clash/NOUN/5/nsubj between//ADP/3/case herders/herder/NOUN/1/nmod and//CCONJ/6/cc erupted/erupt/VERB/0/root farmers/farmer/NOUN/3/conj",
      NAMES,
    ),
  ).toEqual(["ASSAULT Clashes: herders, farmers > herders, farmers (happened)"]);
  expect(
    eventLines(
      "Envoys/envoy/NOUN/2/nsubj held/hold/VERB/0/root talks/talk/NOUN/2/obj with//ADP/5/case rebels/rebel/NOUN/3/nmod",
      NAMES,
    ),
  ).toEqual(["CONSULT held talks: Envoys, rebels > rebels (happened)"]);
});

it("backs the army of a people, and not the people", () => {
  expect(
    eventLines(
      "Envoys/envoy/NOUN/2/nsubj backed/back/VERB/0/root the//DET/5/det Omani//ADJ/5/amod rebels/rebel/NOUN/2/obj",
      { ...NAMES, Omani: "nationality" },
    ),
  ).toEqual(["SUPPORT backed: Envoys > Omani rebels (happened)"]);
});

it("asks of whom it is demanded that he do it, not of whom it is demanded that others do it to", () => {
  const demanded = (been: string, at: number) =>
    eventLines(
      `Rebels/rebel/NOUN/2/nsubj demanded/demand/VERB/0/root that//SCONJ/${at}/mark she//PRON/${at}/nsubj${been} ${been ? "tried/try" : "resign/"}/VERB/2/ccomp`,
    )[0];
  expect(demanded("", 5)).toMatch(/^REQUEST demanded: Rebels > she /);
  expect(demanded(":pass be/be/AUX/6/aux:pass", 6)).toMatch(/^REQUEST demanded: Rebels > {2}/);
});
