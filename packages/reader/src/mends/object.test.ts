import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const line = (subject: string, object: string, day = "on/on/ADP/case/5 Monday/Monday/PROPN/obl/3") =>
  `The/the/DET/det/2 army/army/NOUN/${subject}/3 killed/kill/VERB/root/0 ${day} two/two/NUM/nummod/7 rebels/rebel/NOUN/${object}/3`;
const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("had the army killed that killed on Monday two rebels", () => {
  for (const [subject, object] of [
    ["nsubj", "nsubj"],
    ["nsubj:pass", "obl:unmarked"],
    ["nsubj", "obl"],
  ] as const) {
    const words = mended(line(subject, object));
    expect(words[1]).toMatchObject({ form: "army", head: 2, deprel: "nsubj" });
    expect(words[6]).toMatchObject({ form: "rebels", head: 2, deprel: "obj" });
  }
});

it("leaves what stands behind other words, a preposition or a verb of saying as it is", () => {
  expect(mended(line("nsubj", "obl", "near/near/ADP/case/5 Aden/Aden/PROPN/obl/3"))[6]?.deprel).toBe("obl");
  const said = line("nsubj", "nsubj").replace("killed/kill", "said/say");
  expect(mended(said)[6]?.deprel).toBe("nsubj");
});

it("took a group for guilty whose members were found guilty", () => {
  const found = (verb: string) =>
    mended(
      `Judges/judge/NOUN/nsubj/2 ${verb}/VERB/root/0 members/member/NOUN/obj/2 of/of/ADP/case/6 a/a/DET/det/6 gang/gang/NOUN/nmod/3 guilty/guilty/ADJ/amod/6 of/of/ADP/case/9 murder/murder/NOUN/obl/7`,
    )[6];
  expect(found("found/find")).toMatchObject({ head: 1, deprel: "xcomp" });
  expect(found("freed/free")).toMatchObject({ head: 5, deprel: "amod" });
});

it("had those hold somebody who had been kidnapped and held hostage", () => {
  const line = (helper: string) =>
    `They/they/PRON/nsubj:pass/3 ${helper} kidnapped/kidnap/VERB/root/0 and/and/CCONJ/cc/5 held/hold/VERB/conj/3 hostage/hostage/NOUN/obj/5`;
  const as = (helper: string) => mendedTree(drawn([line(helper)]).tree).words.at(-1)?.deprel;
  expect(as("were/be/AUX/aux:pass/3")).toBe("xcomp");
  expect(as("have/have/AUX/aux/3")).toBe("obj");
});

it("took guilty for another name of the man of 44 who was found so", () => {
  const { tree } = drawn([
    "Judges/judge/NOUN/nsubj/2 found/find/VERB/root/0 Omar/Omar/PROPN/obj/2 _,/,/PUNCT/punct/5 44/44/NUM/nmod:unmarked/3 _,/,/PUNCT/punct/7 guilty/guilty/ADJ/appos/3 of/of/ADP/case/9 murder/murder/NOUN/obl/7",
  ]);
  expect(mendedTree(tree).words[6]).toMatchObject({ deprel: "xcomp", head: 1 });
});

it("found nobody guilty where a parser took his name for another name of the guilty", () => {
  const words = mended(
    "court/court/NOUN/nsubj/2 found/find/VERB/root/0 policeman/policeman/NOUN/nmod:desc/4 Jovic/Jovic/PROPN/appos/5 guilty/guilty/ADJ/xcomp/2 of/of/ADP/case/7 murder/murder/NOUN/obl/5",
  );
  expect(words[3]).toMatchObject({ form: "Jovic", head: 1, deprel: "obj" });
});
