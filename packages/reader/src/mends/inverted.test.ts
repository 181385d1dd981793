import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("took who warns behind what he says for the one whom he warns", () => {
  const line = (mark: string) =>
    `If/if/SCONJ/mark/3 they/they/PRON/nsubj/3 stay/stay/VERB/advcl/5 _,/,/PUNCT/punct/3 warned/warn/VERB/root/0 the/the/DET/det/7 spokesman/spokesman/NOUN/iobj/5 _,/,/PUNCT/punct/5 ${mark}/${mark}/PUNCT/punct/12 we/we/PRON/nsubj/12 shall/shall/AUX/aux/12 _fire/fire/VERB/ccomp/5 _././PUNCT/punct/5`;
  expect(mendedTree(drawn([line("“")]).tree).words[6]).toMatchObject({ form: "spokesman", deprel: "nsubj" });
  const plain = drawn([line("-")]).tree;
  expect(mendedTree(plain)).toBe(plain);
});

it("lost who did it where a sentence says that it was he", () => {
  const line = (head: string) =>
    `It/it/PRON/expl/3 was/be/AUX/cop/3 ${head}/root/0 that/that/SCONJ/mark/5 armed/arm/VERB/csubj/3 them/they/PRON/obj/5 _././PUNCT/punct/3`;
  const { words } = mendedTree(drawn([line("Oman/Oman/PROPN")]).tree);
  expect(words[4]).toMatchObject({ form: "armed", deprel: "acl:relcl" });
  expect(words[3]).toMatchObject({ form: "that", deprel: "nsubj" });
  const clear = drawn([line("clear/clear/ADJ")]).tree;
  expect(mendedTree(clear)).toBe(clear);
});

it("had nobody killed who is named behind it", () => {
  const line = (first: string) =>
    `${first}/nsubj/4 were/be/AUX/cop/4 a/a/DET/det/4 captain/captain/NOUN/root/0 _././PUNCT/punct/4`;
  const { words } = mendedTree(drawn([line("Killed/kill/VERB")]).tree);
  expect(words[0]).toMatchObject({ head: 0, deprel: "root" });
  expect(words[1]).toMatchObject({ head: 0, deprel: "aux:pass" });
  expect(words[3]).toMatchObject({ head: 0, deprel: "nsubj:pass" });
  const plain = drawn([line("Officers/officer/NOUN")]).tree;
  expect(mendedTree(plain)).toBe(plain);
});

it("had nobody do what it was the navy that did", () => {
  const line = (it: string) =>
    `${it}/nsubj/4 was/be/AUX/cop/4 the/the/DET/det/4 navy/navy/NOUN/root/0 that/that/PRON/nsubj/6 detained/detain/VERB/advcl:relcl/4 them/they/PRON/obj/6`;
  expect(mendedTree(drawn([line("It/it/PRON")]).tree).words[5]).toMatchObject({ deprel: "acl:relcl" });
  expect(mendedTree(drawn([line("This/this/PRON")]).tree).words[5]).toMatchObject({ deprel: "advcl:relcl" });
});
