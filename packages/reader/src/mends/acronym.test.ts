import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { readStatements } from "../statements/statements.js";
import { mendedTree } from "./mended-tree.js";

const SAID =
  "WHO/who/PRON/nsubj/2 said/say/VERB/root/0 on/on/ADP/case/4 Monday/Monday/PROPN/obl/2 that/that/SCONJ/mark/9 twelve/twelve/NUM/nummod/7 people/people/NOUN/nsubj/9 had/have/AUX/aux/9 died/die/VERB/ccomp/2 _././PUNCT/punct/2";

it("has the WHO, whose letters make a pronoun, say something", () => {
  const reading = drawn([SAID]);
  const tree = mendedTree(reading.tree);
  expect(tree.words[0]).toMatchObject({ upos: "PROPN", lemma: "WHO" });
  const [said] = readStatements({ ...reading, tree });
  expect(said?.source && reading.analysis.text.slice(...said.source.span)).toBe("WHO");
});

it("leaves who asks in a text that is all in capitals", () => {
  const { tree } = drawn(["WHO/who/PRON/nsubj/2 FIRED/fire/VERB/root/0 _?/?/PUNCT/punct/2"]);
  expect(mendedTree(tree)).toBe(tree);
});
