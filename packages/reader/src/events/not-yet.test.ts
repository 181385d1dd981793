import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

it("has talks that have yet to begin not take place, and leaves a raid that has yet to be claimed", () => {
  const yet = (noun: string, verb: string) =>
    drawn([
      `${noun}/NOUN/2/nsubj have/have/VERB/0/root yet//ADV/2/advmod to//PART/5/mark ${verb}//VERB/2/xcomp after//ADP/7/case elections/election/NOUN/5/obl`,
    ]);
  const moods = (reading: ReturnType<typeof drawn>) => readEvents(reading, []).map(({ modality }) => modality);
  expect(moods(yet("Talks/talk", "begin"))).toEqual(["did-not-happen"]);
  expect(moods(yet("Raids/raid", "end"))).not.toEqual(["did-not-happen"]);
});

it("takes what whoever does it is to suffer for as done by nobody yet", () => {
  const reading = drawn([
    "Whoever/whoever/PRON/2/nsubj attacks/attack/VERB/5/csubj nuns/nun/NOUN/2/obj will//AUX/5/aux pay//VERB/0/root",
  ]);
  expect(readEvents(reading, []).map(({ modality }) => modality)).toContain("possible");
});
