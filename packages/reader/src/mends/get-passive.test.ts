import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const line = (shot: string) =>
  `He/he/PRON/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 want/want/VERB/root/0 him/he/PRON/obj/4 to/to/PART/mark/7 get/get/VERB/aux:pass/4 ${shot}/xcomp/7 _././PUNCT/punct/4`;

it("had who did not want somebody to get shot shoot", () => {
  const { words } = mendedTree(drawn([line("shot/shoot/VERB")]).tree);
  expect(words[7]).toMatchObject({ form: "shot", head: 3, deprel: "xcomp" });
  expect(words[6]).toMatchObject({ form: "get", head: 7, deprel: "aux:pass" });
});

it("helps nothing that is not done to somebody", () => {
  const { tree } = drawn([line("angry/angry/ADJ")]);
  expect(mendedTree(tree)).toBe(tree);
});
