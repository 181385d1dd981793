import { expect, it } from "vitest";
import { mendedTree } from "./mended-tree.js";
import { drawn } from "./statements/drawn.fixture.js";

const line = (mark: string, told: string) =>
  `Ten/ten/NUM/nsubj/2 died/die/VERB/root/0 when/when/ADV/advmod/6 camps/camp/NOUN/nsubj:pass/6 were/be/AUX/aux:pass/6 hit/hit/VERB/advcl/2 ${mark} a/a/DET/det/9 doctor/doctor/NOUN/nsubj:pass/6 who/who/PRON/nsubj/11 fled/flee/VERB/acl:relcl/9 ${told}/VERB/advcl/9 reporters/reporter/NOUN/iobj/12 _././PUNCT/punct/2`;

it("lost who told it at the end, where a parser took him for one more to whom it was done", () => {
  const { words } = mendedTree(drawn([line("_,/,/PUNCT/punct/9", "told/tell")]).tree);
  expect(words[8]).toMatchObject({ form: "doctor", head: 11, deprel: "nsubj" });
  expect(words[11]).toMatchObject({ form: "told", head: 1, deprel: "parataxis" });
});

it("leaves alone who does something else there, and who stands behind no comma", () => {
  const waved = drawn([line("_,/,/PUNCT/punct/9", "waved/wave")]).tree;
  expect(mendedTree(waved)).toBe(waved);
  const beside = drawn([line("and/and/CCONJ/cc/9", "told/tell")]).tree;
  expect(mendedTree(beside)).toBe(beside);
});
