import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const shot = (relation: string, head: number, mark: string, said: string, behind: string) =>
  `Soldiers/soldier/NOUN/nsubj/2 shot/shoot/VERB/${relation}/${head} ten/ten/NUM/obj/2 ${mark} the/the/DET/det/6 radio/radio/NOUN/nsubj/7 said/say/VERB/${said} on/on/ADP/case/9 Friday/Friday/PROPN/obl/2${behind} _././PUNCT/punct/7`;

it("dated the act by the day on which it was said", () => {
  for (const line of [
    shot("ccomp", 7, "_,/,/PUNCT/punct/7", "root/0", ""),
    shot("root", 0, "_,/,/PUNCT/punct/7", "parataxis/2", ""),
  ])
    expect(mendedTree(drawn([line]).tree).words[8]).toMatchObject({ form: "Friday", head: 6 });
});

it("dated the act by the day on which a general said so, whom a parser took for an apposition of his saying", () => {
  const line =
    "Rebels/rebel/NOUN/nsubj/2 shot/shoot/VERB/ccomp/7 ten/ten/NUM/obj/2 _,/,/PUNCT/punct/5 General/general/NOUN/nmod:desc/6 Moe/Moe/PROPN/appos/7 said/say/VERB/root/0 on/on/ADP/case/9 Friday/Friday/PROPN/obl/2 _././PUNCT/punct/7";
  expect(mendedTree(drawn([line]).tree).words[8]).toMatchObject({ form: "Friday", head: 6 });
});

it("leaves what stands behind another verb, and what stands behind no comma", () => {
  const along = drawn([shot("root", 0, "as/as/SCONJ/mark/7", "advcl/2", "")]).tree;
  expect(mendedTree(along)).toBe(along);
  const fled =
    "Soldiers/soldier/NOUN/nsubj/2 shot/shoot/VERB/root/0 ten/ten/NUM/obj/2 _,/,/PUNCT/punct/2 nurses/nurse/NOUN/nsubj/6 said/say/VERB/parataxis/2 _,/,/PUNCT/punct/2 on/on/ADP/case/9 Friday/Friday/PROPN/obl/2";
  const aside = drawn([fled]).tree;
  expect(mendedTree(aside)).toBe(aside);
});

it("had men freed on the day on which they were seized, though they have been freed since", () => {
  const line = (has: string, freed: string) =>
    `They/they/PRON/nsubj/3 ${has} ${freed}/free/VERB/root/0 men/man/NOUN/obj/3 who/who/PRON/nsubj:pass/7 were/be/AUX/aux:pass/7 seized/seize/VERB/acl:relcl/4 on/on/ADP/case/9 Friday/Friday/PROPN/obl/3`;
  expect(mendedTree(drawn([line("have/have/AUX/aux/3", "freed")]).tree).words[8]).toMatchObject({ head: 6 });
  expect(mendedTree(drawn([line("then/then/ADV/advmod/3", "freed")]).tree).words[8]).toMatchObject({ head: 2 });
});

it("had men freed weeks ago who were kidnapped then", () => {
  const line =
    "Men/man/NOUN/nsubj:pass/7 seized/seize/VERB/acl/1 weeks/week/NOUN/obl:unmarked/4 ago/ago/ADV/advmod/7 have/have/AUX/aux/7 been/be/AUX/aux:pass/7 freed/free/VERB/root/0";
  expect(mendedTree(drawn([line]).tree).words[3]).toMatchObject({ form: "ago", head: 1 });
});
