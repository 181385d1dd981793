import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("took what a mission is asked to do for what it is there for", () => {
  const called = (verb: string, determiner = "the") =>
    mended(
      `He/he/PRON/nsubj/2 ${verb}/VERB/root/0 on/on/ADP/case/5 ${determiner}/the/DET/det/5 mission/mission/NOUN/obl/2 to/to/PART/mark/7 protect/protect/VERB/acl/5 them/they/PRON/obj/7`,
    )[6];
  expect(called("called/call")).toMatchObject({ head: 1, deprel: "xcomp" });
  expect(called("called/call", "a")).toMatchObject({ head: 4, deprel: "acl" });
  expect(called("went/go")).toMatchObject({ head: 4, deprel: "acl" });
});
