import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

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

it("lost who told it at the end, where a parser made it a clause of what is told", () => {
  const told = (mark: string) =>
    `Ten/ten/NUM/nsubj:pass/3 were/be/AUX/aux:pass/3 shot/shoot/VERB/root/0 _,/,/PUNCT/punct/${mark ? 9 : 8} ${mark}an/a/DET/det/${mark ? 7 : 6} elder/elder/NOUN/nsubj/${mark ? 8 : 7} told/tell/VERB/advcl/3 reporters/reporter/NOUN/iobj/${mark ? 8 : 7} _././PUNCT/punct/3`;
  const { words } = mendedTree(drawn([told("")]).tree);
  expect(words[6]).toMatchObject({ form: "told", head: 2, deprel: "parataxis" });
  const marked = drawn([told("as/as/SCONJ/mark/8 ")]).tree;
  expect(mendedTree(marked)).toBe(marked);
});

it("lost who told it at the end, where a parser gave the verb before two subjects", () => {
  const line =
    "Soldiers/soldier/NOUN/nsubj/2 beat/beat/VERB/parataxis/6 two/two/NUM/obj/2 _,/,/PUNCT/punct/6 nurses/nurse/NOUN/nsubj/2 told/tell/VERB/root/0 the/the/DET/det/8 court/court/NOUN/iobj/6 _././PUNCT/punct/2";
  const { words } = mendedTree(drawn([line]).tree);
  expect(words[4]).toMatchObject({ form: "nurses", head: 5, deprel: "nsubj" });
});

it("lost who said what an agency said that he said, where a parser gave the agency both", () => {
  const line =
    "Moe/Moe/PROPN/nsubj/8 said/say/VERB/ccomp/8 they/they/PRON/nsubj/4 met/meet/VERB/ccomp/2 _,/,/PUNCT/punct/2 the/the/DET/det/7 agency/agency/NOUN/nsubj/8 said/say/VERB/root/0 _././PUNCT/punct/8";
  expect(mendedTree(drawn([line]).tree).words[0]).toMatchObject({ form: "Moe", head: 1, deprel: "nsubj" });
});

it("lost who posted it at the end, where a parser took him for a name of whom it was done to", () => {
  const line = (who: string, behind: string) =>
    `Gunmen/gunman/NOUN/nsubj/2 seized/seize/VERB/root/0 nine/nine/NUM/nummod/4 workers/worker/NOUN/obj/2 _,/,/PUNCT/punct/7 the/the/DET/det/7 ${who}/${who}/NOUN/appos/4 posted/post/VERB/acl/7 ${behind} Telegram/Telegram/PROPN/obl/8 _././PUNCT/punct/2`;
  const { words } = mendedTree(drawn([line("governor", "on/on/ADP/case/10")]).tree);
  expect(words[6]).toMatchObject({ form: "governor", head: 7, deprel: "nsubj" });
  expect(words[7]).toMatchObject({ form: "posted", head: 1, deprel: "parataxis" });
  for (const other of [line("letter", "on/on/ADP/case/10"), line("governor", "by/by/ADP/case/10")]) {
    const { tree } = drawn([other]);
    expect(mendedTree(tree)).toBe(tree);
  }
});

it("lost who told it at the end, where a parser gave the first verb two subjects and hung his telling on it", () => {
  const line =
    "Ten/ten/NUM/nsubj:pass/3 were/be/AUX/aux:pass/3 shot/shoot/VERB/root/0 _,/,/PUNCT/punct/6 an/a/DET/det/6 elder/elder/NOUN/nsubj:pass/3 told/tell/VERB/advcl/3 them/they/PRON/iobj/7 _././PUNCT/punct/3";
  const { words } = mendedTree(drawn([line]).tree);
  expect(words[5]).toMatchObject({ form: "elder", head: 6, deprel: "nsubj" });
  expect(words[6]).toMatchObject({ form: "told", head: 2, deprel: "parataxis" });
});

it("lost what survivors told, where a parser took it for told beside; their homes gone, they tell something else", () => {
  const line = (object: string) =>
    `Guards/guard/NOUN/nsubj/2 shot/shoot/VERB/advcl/6 ten/ten/NUM/${object}/2 _,/,/PUNCT/punct/2 survivors/survivor/NOUN/nsubj/6 told/tell/VERB/root/0 us/we/PRON/iobj/6 _././PUNCT/punct/6`;
  expect(mendedTree(drawn([line("obj")]).tree).words[1]).toMatchObject({ form: "shot", deprel: "ccomp" });
  const { tree } = drawn([line("obl")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("lost who told a radio by telephone, where a parser took him, with what he did before, for a name of those it was done to", () => {
  const line = (who: string) =>
    `Ten/ten/NUM/nsubj:pass/3 were/be/AUX/aux:pass/3 shot/shoot/VERB/root/0 _,/,/PUNCT/punct/6 an/a/DET/det/6 elder/elder/NOUN/appos/1 who/who/PRON/nsubj/8 fled/flee/VERB/acl:relcl/6 ${who}told/tell/VERB/acl:relcl/6 radios/radio/NOUN/iobj/${who ? 10 : 9} by/by/ADP/case/${who ? 13 : 12} ${who ? "mobile/mobile/NOUN/compound/13 " : ""}phone/phone/NOUN/obl/${who ? 10 : 9}`;
  const { words } = mendedTree(drawn([line("")]).tree);
  expect(words[5]).toMatchObject({ form: "elder", head: 8, deprel: "nsubj" });
  expect(words[8]).toMatchObject({ form: "told", deprel: "parataxis" });
  const { tree } = drawn([line("who/who/PRON/nsubj/10 ")]);
  expect(mendedTree(tree).words[5]).toMatchObject({ form: "elder", deprel: "appos" });
});

it("lost who told it at the end, where a parser took him for another name of whom it was done to", () => {
  const line = (who: string) =>
    `Rebels/rebel/NOUN/nsubj/2 shot/shoot/VERB/root/0 two/two/NUM/nummod/4 men/man/NOUN/obj/2 _,/,/PUNCT/punct/7 a/a/DET/det/7 ${who}/${who}/NOUN/appos/4 who/who/PRON/nsubj/9 fled/flee/VERB/acl:relcl/7 told/tell/VERB/advcl/2 reporters/reporter/NOUN/iobj/10 _././PUNCT/punct/2`;
  const { words } = mendedTree(drawn([line("doctor")]).tree);
  expect(words[6]).toMatchObject({ form: "doctor", head: 9, deprel: "nsubj" });
  expect(words[9]).toMatchObject({ form: "told", head: 1, deprel: "parataxis" });
  const letter = drawn([line("letter")]).tree;
  expect(mendedTree(letter)).toBe(letter);
});

it("had whoever told a radio burn the school himself, where a parser gave him the doer's verb", () => {
  const line = (mark: string) =>
    `Gunmen/gunman/NOUN/nsubj/${mark ? 10 : 9} ${mark}burned/burn/VERB/advcl/${mark ? 10 : 9} schools/school/NOUN/obj/${mark ? 3 : 2} _,/,/PUNCT/punct/${mark ? 6 : 5} Diop/Diop/PROPN/nsubj/${mark ? 3 : 2} _,/,/PUNCT/punct/${mark ? 8 : 7} teacher/teacher/NOUN/appos/${mark ? 6 : 5} _,/,/PUNCT/punct/${mark ? 6 : 5} told/tell/VERB/root/0 radios/radio/NOUN/iobj/${mark ? 10 : 9}`;
  const { words } = mendedTree(drawn([line("")]).tree);
  expect(words[0]).toMatchObject({ head: 1, deprel: "nsubj" });
  expect(words[1]).toMatchObject({ deprel: "ccomp" });
  expect(words[4]).toMatchObject({ head: 8, deprel: "nsubj" });
  const { tree } = drawn([line("when/when/SCONJ/mark/3 ")]);
  expect(mendedTree(tree)).toBe(tree);
});
