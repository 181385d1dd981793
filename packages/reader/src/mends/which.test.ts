import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("took a clause with a who for one that tells of nobody", () => {
  const blamed = (who: string) =>
    mended(
      `Chad/Chad/PROPN/nsubj/2 blamed/blame/VERB/root/0 rebels/rebel/NOUN/obj/2 ,/,/PUNCT/punct/6 ${who}/${who}/PRON/nsubj/6 denied/deny/VERB/parataxis/2 it/it/PRON/obj/6`,
    )[5];
  expect(blamed("who")).toMatchObject({ head: 2, deprel: "acl:relcl" });
  expect(blamed("they")).toMatchObject({ head: 1, deprel: "parataxis" });
});
