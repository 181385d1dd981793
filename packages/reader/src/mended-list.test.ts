import { expect, it } from "vitest";
import { mendedTree } from "./mended-tree.js";
import { drawn } from "./statements/drawn.fixture.js";

it("had helicopters take a town, at the end of a list of what backs those who took it", () => {
  const line = (by: string) =>
    `Aides/aide/NOUN/nsubj/2 said/say/VERB/root/0 rebels/rebel/NOUN/nsubj:pass/4 backed/back/VERB/ccomp/2 ${by}/${by}/ADP/case/6 tanks/tank/NOUN/obl/4 _,/,/PUNCT/punct/8 guns/gun/NOUN/nsubj/12 and/and/CCONJ/cc/10 jets/jet/NOUN/conj/8 had/have/AUX/aux/12 won/win/VERB/ccomp/2`;
  const { words } = mendedTree(drawn([line("by")]).tree);
  expect(words[2]).toMatchObject({ form: "rebels", head: 11, deprel: "nsubj" });
  expect(words[3]).toMatchObject({ form: "backed", head: 2, deprel: "acl" });
  expect(words[7]).toMatchObject({ form: "guns", head: 5, deprel: "conj" });
  expect(mendedTree(drawn([line("after")]).tree).words[7]?.deprel).toBe("nsubj");
});

it("hung the U.N. of a U.N. official on a party that was named long before", () => {
  const { words } = mendedTree(
    drawn([
      "Unity/Unity/PROPN/compound/2 Party/Party/PROPN/nsubj/3 won/win/VERB/ccomp/9 _,/,/PUNCT/punct/3 a/a/DET/det/8 senior/senior/ADJ/amod/8 U.N./U.N./PROPN/compound/2 official/official/NOUN/nsubj/9 said/say/VERB/root/0",
    ]).tree,
  );
  expect(words[6]).toMatchObject({ form: "U.N.", head: 7 });
});

it("had a faction that has backing from a state back it", () => {
  const { words } = mendedTree(
    drawn([
      "Rebels/rebel/NOUN/nsubj/3 have/have/AUX/aux/3 backing/back/VERB/root/0 from/from/ADP/case/5 Oman/Oman/PROPN/obl/3 _././PUNCT/punct/3",
    ]).tree,
  );
  expect(words[1]).toMatchObject({ upos: "VERB", head: 1, deprel: "root" });
  expect(words[2]).toMatchObject({ upos: "NOUN", head: 1, deprel: "obj" });
  expect(words[0]).toMatchObject({ head: 1, deprel: "nsubj" });
});
