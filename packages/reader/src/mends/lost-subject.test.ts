import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const relations = (sentence: string) => {
  const { tree } = drawn([sentence]);
  return mendedTree(tree).words.map(({ form, deprel, head }) => `${form} ${deprel} ${tree.word(head).form}`);
};

it("had those who signed leave men dead whom days of clashes before had left so", () => {
  const line = (and: string) =>
    `States/state/NOUN/nsubj/2 signed/sign/VERB/root/0 it/it/PRON/obj/2 ${and} days/day/NOUN/obl/9 of/of/ADP/case/7 clashes/clash/NOUN/nmod/5 had/have/AUX/aux/9 left/leave/VERB/conj/2 ten/ten/NUM/obj/9 dead/dead/ADJ/xcomp/9`;
  const found = relations(line("after/after/ADP/case/5"));
  expect(found.slice(3, 5)).toEqual(["after mark left", "days nsubj left"]);
  expect(found[8]).toBe("left advcl signed");
  expect(relations(line("in/in/ADP/case/5"))[4]).toBe("days obl left");
});

it("had nobody besiege a town where troops loyal to a king did", () => {
  const found = relations(
    "It/it/PRON/nsubj/2 began/begin/VERB/root/0 when/when/ADV/advmod/9 troops/troop/NOUN/nsubj/5 loyal/loyal/ADJ/amod/2 to/to/ADP/case/7 him/he/PRON/obl/5 were/be/AUX/aux/9 besieging/besiege/VERB/advcl/2 Mora/Mora/PROPN/obj/9",
  );
  expect(found[3]).toBe("troops nsubj besieging");
  expect(found[4]).toBe("loyal amod troops");
});

it("had a palace deny what the front denies that it accuses", () => {
  const found = relations(
    "Dawn/Dawn/PROPN/compound/9 _,/,/PUNCT/punct/6 which/which/PRON/obj/6 the/the/DET/det/5 palace/palace/NOUN/nsubj/6 accuses/accuse/VERB/acl:relcl/1 _,/,/PUNCT/punct/1 has/have/AUX/aux/9 denied/deny/VERB/root/0 it/it/PRON/obj/9",
  );
  expect(found[0]).toBe("Dawn nsubj denied");
});
