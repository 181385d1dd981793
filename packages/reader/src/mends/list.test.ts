import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

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

it("made a secretary of the president named before him in a list", () => {
  const line = (second: string) =>
    `President/president/NOUN/nmod:desc/2 Omar/Omar/PROPN/nsubj/9 Sabri/Sabri/PROPN/flat/2 _,/,/PUNCT/punct/5 ${second} and/and/CCONJ/cc/8 Adam/Adam/PROPN/conj/6 met/meet/VERB/root/0`;
  const flat = mendedTree(drawn([line("Minister/minister/NOUN/appos/2 Ann/Ann/PROPN/flat/2")]).tree).words;
  expect(flat[5]).toMatchObject({ form: "Ann", head: 1, deprel: "conj" });
  expect(flat[4]).toMatchObject({ form: "Minister", head: 5, deprel: "nmod:desc" });
  const conj = mendedTree(drawn([line("Minister/minister/NOUN/nmod:desc/2 Ann/Ann/PROPN/conj/2")]).tree).words;
  expect(conj[4]).toMatchObject({ form: "Minister", head: 5 });
});

it("had an aide through whom a president wrote do what the president did", () => {
  const { words } = mendedTree(
    drawn([
      "By/by/ADP/case/3 his/his/PRON/nmod:poss/3 aide/aide/NOUN/obl/8 _,/,/PUNCT/punct/5 Ann/Ann/PROPN/nsubj/8 _,/,/PUNCT/punct/7 Omar/Omar/PROPN/conj/5 called/call/VERB/root/0 them/they/PRON/obj/8",
    ]).tree,
  );
  expect(words[4]).toMatchObject({ form: "Ann", head: 2, deprel: "appos" });
  expect(words[6]).toMatchObject({ form: "Omar", head: 7, deprel: "nsubj" });
});
