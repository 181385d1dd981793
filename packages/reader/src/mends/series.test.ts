import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { mendedTree } from "./mended-tree.js";

/** The words that hang on another with a relation, of the mended tree: "veteran<commander". */
function hanging(sentence: string, deprel: string): string[] {
  const { words } = mendedTree(drawn([sentence]).tree);
  return words.filter((word) => word.deprel === deprel).map(({ form, head }) => `${form}<${words[head]?.form}`);
}

it("tells by an aside that a comma ends twice who somebody is", () => {
  const shot = (comma: string, at: number) =>
    hanging(
      `Idris//PROPN/${at}/nsubj:pass ,//PUNCT/4/punct the//DET/4/det commander//NOUN/1/appos and//CCONJ/7/cc a//DET/7/det veteran//NOUN/1/conj ${comma}was/be/AUX/${at}/aux:pass shot/shoot/VERB/0/root`,
      "conj",
    );
  expect(shot(",//PUNCT/1/punct ", 10)).toEqual(["veteran<commander"]);
  expect(shot("", 9)).toEqual(["veteran<Idris"]);
});

it("lists with one man several, and those who are his own", () => {
  const killed = (fellow: string) =>
    hanging(
      `Gunmen//NOUN/2/nsubj killed/kill/VERB/0/root a//DET/4/det judge//NOUN/2/obj ,//PUNCT/7/punct ${fellow} and//CCONJ/10/cc a//DET/10/det driver//NOUN/7/conj`,
      "conj",
    );
  expect(killed("three//NUM/7/nummod guards/guard/NOUN/4/appos")).toEqual(["guards<judge", "driver<judge"]);
  expect(killed("her//PRON/7/nmod:poss guard//NOUN/4/appos")).toEqual(["guard<judge", "driver<judge"]);
  expect(killed("a//DET/7/det poet//NOUN/4/appos")).toEqual(["driver<poet"]);
});

it("lists those of whom many are told without a comma", () => {
  const held = (verb: string) =>
    hanging(
      `The/the/DET/2/det president//NOUN/10/nsubj:pass ,//PUNCT/5/punct the//DET/5/det speaker//NOUN/2/appos and//CCONJ/8/cc a//DET/8/det general//NOUN/2/conj ${verb}/be/AUX/10/aux:pass held/hold/VERB/0/root`,
      "conj",
    );
  expect(held("were")).toEqual(["speaker<president", "general<president"]);
  expect(held("was")).toEqual(["general<president"]);
});

it("takes hostage whom an aside stands behind", () => {
  const { words } = mendedTree(
    drawn([
      "Rebels//NOUN/2/nsubj fled/flee/VERB/0/root and//CCONJ/4/cc took/take/VERB/2/conj the//DET/6/det pilot//NOUN/4/obj ,//PUNCT/9/punct a//DET/9/det Dane//PROPN/6/appos ,//PUNCT/11/punct hostage//NOUN/2/advcl",
    ]).tree,
  );
  expect(words[10]).toMatchObject({ form: "hostage", head: 3, deprel: "xcomp" });
});

it("fires from a car at those at whom it is fired", () => {
  const fired = (noun: string) =>
    mendedTree(
      drawn([
        `Gunmen//NOUN/2/nsubj fired/fire/VERB/0/root from//ADP/5/case a//DET/5/det car//NOUN/2/obl at//ADP/7/case ${noun}/NOUN/5/nmod`,
      ]).tree,
    ).words[6]?.head;
  expect(fired("nurses/nurse")).toBe(1);
  expect(fired("dawn/dawn")).toBe(4);
});

it("has somebody along with whom another is seized seized too", () => {
  const seized = (along: string) =>
    hanging(
      `Gunmen//NOUN/2/nsubj seized/seize/VERB/0/root the//DET/4/det pilot//NOUN/2/obj ${along}//ADP/8/case with//ADP/8/case a//DET/8/det nurse//NOUN/2/obl`,
      "conj",
    );
  expect(seized("along")).toEqual(["nurse<pilot"]);
  expect(seized("away")).toEqual([]);
});
