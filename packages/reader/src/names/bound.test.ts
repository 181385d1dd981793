import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { actingOn, isMetBy, isNamedInHisWords } from "./bound.js";

/** Who acts upon the last word. */
function acting(sentence: string): string | undefined {
  const { tree } = drawn([sentence]);
  const found = actingOn(tree, tree.words.length - 1);
  return found === undefined ? undefined : tree.word(found).form;
}

it("takes nobody for him whom he himself acts upon: the guard was accused of trying to kill himself", () => {
  const accused = (of: string) =>
    `Moe/Moe/PROPN/nsubj/2 accused/accuse/VERB/root/0 Ali/Ali/PROPN/obj/2 ${of}/of/SCONJ/mark/5 trying/try/VERB/advcl/2 to/to/PART/mark/7 kill/kill/VERB/xcomp/5 him/he/PRON/obj/7`;
  expect(acting(accused("of"))).toBe("Ali");
  expect(acting(accused("after"))).toBeUndefined();
  const ordered =
    "Moe/Moe/PROPN/nsubj/2 ordered/order/VERB/root/0 Ali/Ali/PROPN/obj/2 to/to/PART/mark/5 free/free/VERB/xcomp/2 them/they/PRON/obj/5";
  expect(acting(ordered)).toBe("Ali");
  expect(acting("Moe/Moe/PROPN/nsubj/2 shot/shoot/VERB/root/0 himself/himself/PRON/obj/2")).toBeUndefined();
});

it("takes nobody for him who speaks whom he names in what he says: the general told of his own arrest", () => {
  const isNamed = (sentence: string, he: number) => isNamedInHisWords(drawn([sentence]).tree, he, 1);
  const held = (said: string) =>
    `The/the/DET/det/2 general/general/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 held/hold/VERB/${said}`;
  expect(isNamed(held("ccomp/6 he/he/PRON/nsubj/6 said/say/VERB/root/0"), 4)).toBe(true);
  expect(isNamed(held("root/0 he/he/PRON/nsubj/6 said/say/VERB/parataxis/4"), 4)).toBe(true);
  expect(isNamed(held("root/0 he/he/PRON/nsubj/6 fled/flee/VERB/conj/4"), 4)).toBe(false);
  const within =
    "The/the/DET/det/2 general/general/NOUN/nsubj/7 _,/,/PUNCT/punct/5 he/he/PRON/nsubj/5 said/say/VERB/parataxis/7 _,/,/PUNCT/punct/5 fled/flee/VERB/root/0";
  expect(isNamed(within, 3)).toBe(true);
});

it("takes the speaker for him whose words stand in a clause of what he is said to mention", () => {
  const raid =
    "The/the/DET/det/2 speaker/speaker/NOUN/nsubj/3 mentions/mention/VERB/root/0 raids/raid/NOUN/obj/3 in/in/ADP/case/6 which/which/PRON/obl/12 _,/,/PUNCT/punct/9 he/he/PRON/nsubj/9 says/say/VERB/parataxis/3 _,/,/PUNCT/punct/9 ten/ten/NUM/nsubj/12 fell/fall/VERB/acl:relcl/4";
  expect(isNamedInHisWords(drawn([raid]).tree, 7, 1)).toBe(false);
});

it("took the president whom he met for him who met him", () => {
  const met = (as: string) =>
    `He/he/PRON/nsubj/2 met/meet/VERB/root/0 ${as}/${as}/ADP/case/5 the/the/DET/det/5 king/king/NOUN/obl/2 and/and/CCONJ/cc/8 the/the/DET/det/8 president/president/NOUN/conj/5`;
  expect(isMetBy(drawn([met("with")]).tree, 7, 0)).toBe(true);
  expect(isMetBy(drawn([met("with")]).tree, 4, 0)).toBe(true);
  expect(isMetBy(drawn([met("as")]).tree, 7, 0)).toBe(false);
  const proclaimed =
    "He/he/PRON/nsubj/2 declared/declare/VERB/root/0 himself/himself/PRON/obj/2 emperor/emperor/NOUN/obj/2";
  expect(isMetBy(drawn([proclaimed]).tree, 3, 0)).toBe(false);
});
