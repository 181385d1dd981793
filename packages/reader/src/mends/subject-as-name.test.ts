import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const line = (aux: string) =>
  `The/the/DET/det/2 leader/leader/NOUN/appos/13 of/of/ADP/case/5 the/the/DET/det/5 front/front/NOUN/nmod/2 _,/,/PUNCT/punct/2 ${aux} threatened/threaten/VERB/root/0 him/he/PRON/obj/8 _,/,/PUNCT/punct/8 according/accord/VERB/case/13 to/to/ADP/fixed/11 tapes/tape/NOUN/obl/8 _././PUNCT/punct/8`;

it("lost who threatens where a parser took him for another name of what tells of it", () => {
  const { words } = mendedTree(drawn([line("has/have/AUX/aux/8")]).tree);
  expect(words[1]).toMatchObject({ form: "leader", head: 7, deprel: "nsubj" });
});

it("leaves alone whom another subject stands behind", () => {
  const other = drawn([line("he/he/PRON/nsubj/8")]).tree;
  expect(mendedTree(other)).toBe(other);
});
