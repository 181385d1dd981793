import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { mendedTree } from "./mended-tree.js";

function relationOfIt(sentence: string): string | undefined {
  return mendedTree(drawn([sentence]).tree).words.find(({ form }) => form === "it")?.deprel;
}

it("had nobody take the town that it took", () => {
  expect(relationOfIt("it//PRON/2/expl took/take/VERB/0/root Kessa//PROPN/2/obj")).toBe("nsubj");
  expect(relationOfIt("it//PRON/2/expl took/take/VERB/0/root weeks/week/NOUN/2/obj")).toBe("expl");
  expect(
    relationOfIt(
      "it//PRON/2/expl took/take/VERB/0/root Kessa//PROPN/2/obj a//DET/5/det week//NOUN/2/obj to//PART/7/mark recover//VERB/2/xcomp",
    ),
  ).toBe("expl");
});
