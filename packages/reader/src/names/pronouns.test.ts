import { describe, expect, it } from "vitest";
import { Tree } from "../tree.js";
import { pronounsOf } from "./pronouns.js";
import { analysisOf } from "./trees.fixture.js";

const found = (sentence: string) => {
  const analysis = analysisOf([sentence], []);
  return pronounsOf(new Tree(analysis)).map(({ type, span }) => `${type}: ${analysis.text.slice(...span)}`);
};

describe("pronounsOf", () => {
  it("takes 'there' for a place where somebody goes or is, not where it only opens the sentence", () => {
    expect(found("Troops/NOUN/nsubj/2 stayed/VERB/root/0/stay there/ADV/advmod/2")).toEqual(["location: there"]);
    expect(found("There/PRON/expl/2 was/VERB/root/0/be fighting/NOUN/nsubj/2")).toEqual([]);
  });

  it("tells that 'I' and 'you' are persons", () => {
    expect(found("I/PRON/nsubj/2 saw/VERB/root/0/see you/PRON/obj/2")).toEqual(["person: I", "person: you"]);
  });
});
