import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("takes a past tense beside an infinitive for a fellow of the verb above", () => {
  const urged = (second: string) =>
    mended(
      `He/he/PRON/nsubj/2 urged/urge/VERB/root/0 them/they/PRON/obj/2 to/to/PART/mark/5 rise/rise/VERB/xcomp/2 and/and/CCONJ/cc/7 ${second}/VERB/conj/5 it/it/PRON/obj/7`,
    )[6]?.head;
  expect(urged("rejected/reject")).toBe(1);
  expect(urged("reject/reject")).toBe(4);
});

it("took a past tense beside a gerund for a fellow of the gerund", () => {
  const found = (second: string) =>
    mended(
      `Courts/court/NOUN/nsubj/2 accused/accuse/VERB/root/0 him/he/PRON/obj/2 of/of/SCONJ/mark/5 spying/spy/VERB/advcl/2 and/and/CCONJ/cc/7 ${second}/VERB/conj/5 him/he/PRON/obj/7`,
    )[6]?.head;
  expect(found("jailed/jail")).toBe(1);
  expect(found("killing/kill")).toBe(4);
});

it("takes who says something of himself for the one who dismisses, beside it", () => {
  const said = (subject: string, second: string) =>
    mended(
      `They/they/PRON/nsubj/2 said/say/VERB/root/0 ${subject} had/have/AUX/aux/6 left/leave/VERB/ccomp/2 and/and/CCONJ/cc/8 ${second}/VERB/conj/6 it/it/PRON/obj/8`,
    )[7]?.head;
  const own = "their/their/PRON/nmod:poss/4 men/man/NOUN/nsubj/6";
  expect(said(own, "dismissed/dismiss")).toBe(1);
  expect(said(own, "burned/burn")).toBe(5);
  expect(said("the/the/DET/det/4 state/state/NOUN/nsubj/6", "dismissed/dismiss")).toBe(5);
});

it("takes who did not comment on what he denies for the one who denies it", () => {
  const denied = (verb: string) =>
    mended(
      `He/he/PRON/nsubj/2 denied/deny/VERB/root/0 that/that/SCONJ/mark/6 guards/guard/NOUN/nsubj/6 had/have/AUX/aux/6 fired/fire/VERB/ccomp/2 and/and/CCONJ/cc/10 did/do/AUX/aux/10 not/not/PART/advmod/10 ${verb}/VERB/conj/6`,
    )[9]?.head;
  expect(denied("comment/comment")).toBe(1);
  expect(denied("flee/flee")).toBe(5);
});

it("takes who arrested and deported somebody for no one arrested", () => {
  const it_ = (helper: string) =>
    mended(
      `It/it/PRON/nsubj:pass/3 ${helper} arrested/arrest/VERB/root/0 and/and/CCONJ/cc/5 deported/deport/VERB/conj/3 men/man/NOUN/obj/5`,
    )[0]?.deprel;
  expect(it_("then/then/ADV/advmod/3")).toBe("nsubj");
  expect(it_("was/be/AUX/aux:pass/3")).toBe("nsubj:pass");
});

it("gives a name behind the second of two to that one", () => {
  const words = mended(
    "She/she/PRON/nsubj/2 met/meet/VERB/root/0 Moe/Moe/PROPN/obj/2 and/and/CCONJ/cc/6 the/the/DET/det/6 mayor/mayor/NOUN/conj/3 _,/,/PUNCT/punct/8 Omar/Omar/PROPN/appos/3 _././PUNCT/punct/2",
  );
  expect(words[7]?.head).toBe(5);
});

it("takes a name between commas behind who somebody is for his name, not for a second subject", () => {
  const said = (noun: string) =>
    mended(
      `Its/its/PRON/nmod:poss/2 ${noun}/NOUN/nsubj/6 _,/,/PUNCT/punct/4 Omar/Omar/PROPN/nsubj/6 _,/,/PUNCT/punct/2 said/say/VERB/root/0 so/so/ADV/advmod/6`,
    )[3];
  expect(said("head/head")).toMatchObject({ head: 1, deprel: "appos" });
  expect(said("day/day")).toMatchObject({ head: 5, deprel: "nsubj" });
});

it("takes the second of two subjects, right behind the verb, for what it was done to", () => {
  const line = (behind: string) =>
    mended(`Guards/guard/NOUN/nsubj/2 beat/beat/VERB/root/0 four/four/NUM/nummod/4 men/man/NOUN/nsubj/2 ${behind}`)[3];
  expect(line("_././PUNCT/punct/2")).toMatchObject({ head: 1, deprel: "obj" });
  // who tells it
  expect(line("told/tell/VERB/parataxis/2 them/they/PRON/obj/5")?.deprel).not.toBe("obj");
});

it("takes who stands behind the first verb for the one whom the second befell", () => {
  const words = mended(
    "Ten/ten/NUM/nsubj:pass/3 were/be/AUX/aux:pass/3 killed/kill/VERB/root/0 and/and/CCONJ/cc/6 five/five/NUM/conj/1 wounded/wound/VERB/conj/3",
  );
  expect(words[4]).toMatchObject({ form: "five", head: 5, deprel: "nsubj:pass" });
});

it("takes those who are told of behind a number and a dash for those whom it counts", () => {
  const words = mended(
    "Blasts/blast/NOUN/nsubj/2 killed/kill/VERB/root/0 two/two/NUM/obj/2 --/--/PUNCT/punct/6 a/a/DET/det/6 mother/mother/NOUN/nsubj/2 and/and/CCONJ/cc/8 boy/boy/NOUN/conj/6",
  );
  expect(words[5]).toMatchObject({ form: "mother", head: 2, deprel: "appos" });
});

it("takes who stands behind the first verb, described by the second, for the one whom it befell", () => {
  const words = mended(
    "Ten/ten/NUM/nsubj:pass/3 were/be/AUX/aux:pass/3 killed/kill/VERB/root/0 and/and/CCONJ/cc/5 five/five/NUM/conj/1 wounded/wound/VERB/acl/5",
  );
  expect(words[4]).toMatchObject({ form: "five", head: 5, deprel: "nsubj:pass" });
  expect(words[5]).toMatchObject({ form: "wounded", head: 2, deprel: "conj" });
});
