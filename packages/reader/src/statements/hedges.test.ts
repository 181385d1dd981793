import { expect, test } from "vitest";
import { carrierOf } from "./carrier.js";
import { drawn } from "./drawn.fixture.js";
import { standingAt } from "./standing.js";
import { readStatements } from "./statements.js";

/** The standing of what a word tells. */
function at(sentence: string, anchor: string): string {
  const reading = drawn([sentence]);
  const from = reading.analysis.text.indexOf(anchor);
  const span: [number, number] = [from, from + anchor.length];
  return standingAt(reading, span, carrierOf(readStatements(reading), span)).standing;
}

test("what remains unconfirmed is unverified, with what it is of", () => {
  const remain = (noun: string, word: string) =>
    at(
      `${noun}/NOUN/nsubj/5 of/of/ADP/case/4 the/the/DET/det/4 raid/raid/NOUN/nmod/1 remain/remain/VERB/root/0 ${word}/${word}/ADJ/xcomp/5`,
      "raid",
    );
  expect(remain("Details/detail", "unconfirmed")).toBe("unverified");
  expect(remain("Scars/scar", "unconfirmed")).toBe("unverified");
  expect(remain("Details/detail", "scarce")).toBe("stated");
});

test("a letter said to be from somebody says nothing by that, whatever a parser makes of it", () => {
  const letter = (said: string) =>
    at(
      `A/a/DET/det/2 letter/letter/NOUN/nsubj/3 ${said}/VERB/root/0 to/to/PART/mark/8 be/be/AUX/cop/8 from/from/ADP/case/8 the/the/DET/det/8 captive/captive/NOUN/xcomp/3 begs/beg/VERB/ccomp/3 him/he/PRON/obj/9`,
      "begs",
    );
  expect(letter("said/say")).toBe("purported");
  expect(letter("happened/happen")).not.toBe("purported");
});

test("what spreads without a teller is purported, wherever a parser hangs it; what a king's claim spreads is not", () => {
  const swirled = (rumours: string, verb: string) =>
    at(
      `Mobs/mob/NOUN/nmod:poss/2 ${rumours}/NOUN/nsubj/3 ${verb}/VERB/root/0 for/for/ADP/case/5 days/day/NOUN/obl/3 that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/acl:relcl/5`.replace(
        /^Mobs\S+ /,
        rumours.startsWith("claims") ? "$&" : "Some/some/DET/det/2 ",
      ),
      "fled",
    );
  expect(swirled("rumours/rumour", "swirled/swirl")).toBe("purported");
  expect(swirled("rumours/rumour", "slept/sleep")).toBe("stated");
  expect(swirled("doctors/doctor", "emerged/emerge")).toBe("stated");
  expect(swirled("claims/claim", "emerged/emerge")).toBe("stated");
});

test("what it was reported at the end that happened is purported", () => {
  const attacked = (it: string) =>
    at(
      `Carts/cart/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 attacked/attack/VERB/root/0 _,/,/PUNCT/punct/7 ${it} was/be/AUX/aux:pass/7 reported/report/VERB/parataxis/3 on/on/ADP/case/9 Sunday/Sunday/PROPN/obl/7`,
      "attacked",
    );
  expect(attacked("it/it/PRON/nsubj:pass/7")).toBe("purported");
  expect(attacked("he/he/PRON/nsubj:pass/7")).toBe("stated");
});

test("what there are reports of is purported; what there are no reports of is nobody's word", () => {
  const fighting = (det: string) =>
    at(
      `There/there/PRON/expl/2 were/be/VERB/root/0 ${det}/${det}/DET/det/4 reports/report/NOUN/nsubj/2 of/of/ADP/case/6 fighting/fighting/NOUN/nmod/4`,
      "fighting",
    );
  expect(fighting("some")).toBe("purported");
  expect(fighting("no")).toBe("stated");
});

test("an apparent attack is purported; an apparent reference to the attack doubts none", () => {
  const shook = (noun: string) => at(`An/a/DET/det/3 apparent/apparent/ADJ/amod/3 ${noun}`, "raid");
  expect(shook("raid/raid/NOUN/root/0")).toBe("purported");
  expect(shook("reference/reference/NOUN/root/0 to/to/ADP/case/6 the/the/DET/det/6 raid/raid/NOUN/nmod/3")).toBe(
    "stated",
  );
});

test("the deed that a charge names was told as done", () => {
  const faces = (noun: string, verb = "faces/face/VERB/root/0", deprel = "obj") =>
    at(`He/he/PRON/nsubj/2 ${verb} murder/murder/NOUN/compound/4 ${noun}/NOUN/${deprel}/2`, "murder");
  expect(faces("charges/charge")).toBe("purported");
  expect(faces("trials/trial")).toBe("stated");
  const charged = "He/he/PRON/nsubj/2 faces/face/VERB/root/0 murder/murder/NOUN/compound/4 charges/charge/NOUN/obj/2";
  expect(at(charged, "faces murder charges")).toBe("stated");
  expect(faces("charges/charge", "convicted/convict/VERB/root/0", "obl")).toBe("stated");
});

test("what there are charges of is purported, unless a court has jailed somebody on them: it was the report's own word", () => {
  const dropped = (noun: string) =>
    at(
      `Kings/king/NOUN/nsubj/2 dropped/drop/VERB/root/0 ${noun}/NOUN/obj/2 that/that/SCONJ/mark/6 guards/guard/NOUN/nsubj/6 fled/flee/VERB/acl/3`,
      "fled",
    );
  expect(dropped("charges/charge")).toBe("purported");
  expect(dropped("allegations/allegation")).toBe("purported");
  expect(dropped("signs/sign")).toBe("stated");
  const held = (verb: string) =>
    at(
      `Guards/guard/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 ${verb}/VERB/root/0 on/on/ADP/case/5 charges/charge/NOUN/obl/3 of/of/SCONJ/mark/7 fleeing/flee/VERB/acl/5`,
      "fleeing",
    );
  expect(held("held/hold")).toBe("purported");
  expect(held("jailed/jail")).toBe("stated");
});

test("what somebody is believed to have fled after doing is purported, too", () => {
  const fled = (mark: string) =>
    at(
      `He/he/PRON/nsubj:pass/3 is/be/AUX/aux:pass/3 believed/believe/VERB/root/0 to/to/PART/mark/6 have/have/AUX/aux/6 fled/flee/VERB/xcomp/3 ${mark}/${mark}/SCONJ/mark/8 killing/kill/VERB/advcl/6 kings/king/NOUN/obj/8`,
      "killing",
    );
  expect(fled("after")).toBe("purported");
});
