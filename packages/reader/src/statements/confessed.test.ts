import { expect, it } from "vitest";
import { drawn as drawnEvents } from "../events/drawn.js";
import { verdictsOf } from "./verdicts.js";

it("takes a confession for no word on what the sentence tells behind it", () => {
  const { tree } = drawnEvents([
    "He//PRON/2/nsubj confessed/confess/VERB/0/root to//ADP/4/case theft//NOUN/2/obl and//CCONJ/7/cc nobody//PRON/7/nsubj saw/see/VERB/2/conj the//DET/9/det raid//NOUN/7/obj",
  ]);
  const [verdict] = verdictsOf(tree);
  expect(verdict?.standing).toBe("confirmed");
  expect(verdict?.covers.has(3)).toBe(true);
  expect(verdict?.covers.has(8)).toBe(false);
});
