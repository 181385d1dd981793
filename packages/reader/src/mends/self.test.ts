import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("has a group that calls itself something do what the verb behind its name tells", () => {
  const { tree } = drawn([
    "A/a/DET/det/2 group/group/NOUN/nsubj/3 calling/call/VERB/root/0 itself/itself/PRON/obj/3 Dawn/Dawn/PROPN/nsubj/6 claimed/claim/VERB/ccomp/3 responsibility/responsibility/NOUN/obj/6 _././PUNCT/punct/3",
  ]);
  const { words } = mendedTree(tree);
  expect(words[1]).toMatchObject({ form: "group", head: 5, deprel: "nsubj" });
  expect(words[2]).toMatchObject({ form: "calling", head: 1, deprel: "acl" });
  expect(words[4]).toMatchObject({ form: "Dawn", head: 2, deprel: "xcomp" });
  expect(words[5]).toMatchObject({ form: "claimed", head: 5, deprel: "root" });
});

it("leaves a call that somebody makes of another", () => {
  const { tree } = drawn([
    "They/they/PRON/nsubj/2 kept/keep/VERB/root/0 calling/call/VERB/xcomp/2 itself/itself/PRON/obj/3 Dawn/Dawn/PROPN/obj/3 _././PUNCT/punct/2",
  ]);
  expect(mendedTree(tree)).toBe(tree);
});
