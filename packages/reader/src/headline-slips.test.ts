import { expect, it } from "vitest";
import { mendedHeadlines } from "./mended-headline.js";
import { mendedTree } from "./mended-tree.js";
import { drawn } from "./statements/drawn.fixture.js";
import type { Tree } from "./tree.js";

function headline(sentence: string): Tree {
  const { tree, analysis } = drawn([sentence]);
  return mendedHeadlines(
    tree,
    analysis.sentences.map((one) => ({ ...one, zone: "headline" as const })),
  );
}

const relations = (tree: Tree) =>
  tree.words.map(({ form, upos, head, deprel }) => `${form} ${upos} ${deprel} ${tree.word(head).form}`);

it("had nobody freed by militants who free hostages, as free may be an adjective", () => {
  const tree = headline(
    "Militants/militant/NOUN/nsubj/2 free/free/ADJ/root/0 12/12/NUM/nummod/4 hostages/hostage/NOUN/obj/2",
  );
  expect(relations(tree)[1]).toBe("free VERB root free");
});

it("had gunmen abducted who abduct nine, behind what they did first", () => {
  const tree = headline(
    "Gunmen/gunman/NOUN/nsubj/2 kill/kill/VERB/root/0 priest/priest/NOUN/obj/2 _,/,/PUNCT/punct/5 abduct/abduc/VERB/acl/1 nine/nine/NUM/flat/5",
  );
  expect(relations(tree).slice(4)).toEqual(["abduct VERB conj kill", "nine NUM obj abduct"]);
  const held = headline(
    "Gunmen/gunman/NOUN/nsubj/2 kill/kill/VERB/root/0 priest/priest/NOUN/obj/2 _,/,/PUNCT/punct/5 abducted/abduct/VERB/acl/3 in/in/ADP/case/7 May/May/PROPN/obl/5",
  );
  expect(relations(held)[4]).toBe("abducted VERB acl priest");
});

it("had those fight who flee fighting", () => {
  const tree = headline(
    "Hundreds/hundred/NOUN/nsubj/2 flee/flee/VERB/root/0 fighting/fight/VERB/xcomp/2 in/in/ADP/case/5 Mora/Mora/PROPN/obl/3",
  );
  expect(relations(tree)[2]).toBe("fighting NOUN obj flee");
});

it("had an aide shoot who is shot dead, where a headline leaves its was out", () => {
  const tree = headline(
    "Aide/aide/NOUN/nsubj/2 shot/shoot/VERB/root/0 dead/dead/ADJ/xcomp/2 in/in/ADP/case/5 capital/capital/NOUN/obl/2",
  );
  expect(relations(tree)[0]).toBe("Aide NOUN nsubj:pass shot");
});

it("told of nobody's word where it says that so many are dead, a union says", () => {
  const tree = mendedTree(
    drawn([
      "Ten/ten/NUM/nummod/2 civilians/civilian/NOUN/nsubj/3 dead/dead/ADJ/amod/6 _,/,/PUNCT/punct/6 union/union/NOUN/nsubj/6 says/say/VERB/root/0",
    ]).tree,
  );
  expect(relations(tree)[2]).toBe("dead ADJ ccomp says");
});
