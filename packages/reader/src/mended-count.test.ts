import { expect, it } from "vitest";
import { mendedTree } from "./mended-tree.js";
import { drawn } from "./statements/drawn.fixture.js";

const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("left a verb without an object that downed 94 of 118 drones", () => {
  const words = mended(
    "It/it/PRON/nsubj/2 downed/down/VERB/root/0 94/94/NUM/nummod/6 of/of/ADP/case/6 118/118/NUM/nummod/6 drones/drone/NOUN/nmod/2",
  );
  expect(words[2]).toMatchObject({ form: "94", head: 1, deprel: "obj" });
  expect(words[5]).toMatchObject({ form: "drones", head: 2, deprel: "nmod" });
  expect(words[4]).toMatchObject({ form: "118", head: 5 });
});
