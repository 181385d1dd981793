import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { mended } from "./mended.js";

/** Where the word `form` hangs once the drawn tree is mended: "upos deprel<governor". */
function hangs(sentence: string, form: string): string {
  const tree = mended(drawn([sentence]).tree);
  const word = tree.words.find((one) => one.form === form);
  return word ? `${word.upos} ${word.deprel}<${tree.word(word.head).form}` : "";
}

test("a call's infinitive hangs on the call, not on those who are called", () => {
  expect(
    hangs("He//PRON/2/nsubj urged/urge/VERB/0/root men/man/NOUN/2/obj to//PART/5/mark fight//VERB/3/acl", "fight"),
  ).toBe("VERB xcomp<urged");
  expect(
    hangs("He//PRON/2/nsubj feared/fear/VERB/0/root men/man/NOUN/2/obj to//PART/5/mark fight//VERB/3/acl", "fight"),
  ).toBe("VERB acl<men");
});

test("what goes with the launching hangs on the launching", () => {
  const sentence =
    "He//PRON/2/nsubj told/tell/VERB/0/root men/man/NOUN/2/obj to//PART/5/mark raid//VERB/2/xcomp ports/port/NOUN/5/obj hitting/hit/VERB/2/advcl ships/ship/NOUN/7/obj";
  expect(hangs(sentence, "hitting")).toBe("VERB advcl<raid");
});

test("an offensive is a noun, and a participle after was is a passive", () => {
  expect(hangs("An/a/DET/2/det offensive//ADJ/3/nsubj failed/fail/VERB/0/root", "offensive")).toBe("NOUN nsubj<failed");
  expect(hangs("He//PRON/3/nsubj was/be/AUX/3/cop killed/kill/VERB/0/root", "was")).toBe("AUX aux:pass<killed");
});

test("at least nine is no place", () => {
  expect(
    hangs(
      "Rebels/rebel/NOUN/2/nsubj freed/free/VERB/0/root at//ADP/6/case least//ADJ/5/nmod nine//NUM/6/nummod men/man/NOUN/2/obl",
      "men",
    ),
  ).toBe("NOUN obj<freed");
});

test("who is said to be killed goes with the killing", () => {
  const sentence =
    "Police//NOUN/2/nsubj said/say/VERB/0/root Haddad//PROPN/2/nsubj was/be/AUX/5/aux:pass killed/kill/VERB/2/ccomp";
  expect(hangs(sentence, "Haddad")).toBe("PROPN nsubj:pass<killed");
});

test("civilians who are wounded beside houses that are destroyed are not destroyed", () => {
  const line = (verb: string) =>
    `It//PRON/2/nsubj ${verb}/VERB/0/root houses/house/NOUN/2/obj and//CCONJ/6/cc wounded//ADJ/6/amod civilians/civilian/NOUN/3/conj`;
  expect(hangs(line("destroyed/destroy"), "wounded")).toBe("VERB conj<destroyed");
  expect(hangs(line("destroyed/destroy"), "civilians")).toBe("NOUN obj<wounded");
  expect(hangs(line("treated/treat"), "wounded")).toBe("ADJ amod<civilians");
});

test("who is due to visit does so, where a visit is due to something it is none of a verb's", () => {
  const due = "who//PRON/5/nsubj is/be/AUX/5/aux due//ADJ/5/case to//ADP/3/fixed visit//VERB/0/root Oman//PROPN/5/obj";
  expect(hangs(due, "visit")).toBe("VERB root<visit");
  expect(
    hangs("It//PRON/2/nsubj fell/fall/VERB/0/root due//ADP/5/case to//ADP/3/fixed attack//VERB/2/obl", "attack"),
  ).toBe("NOUN obl<fell");
});

test("men on a motorcycle shoot, and no motorcycle is shot", () => {
  const sentence =
    "Men/man/NOUN/6/nsubj on//ADP/5/case a//DET/5/det motorcycle//NOUN/5/compound shot/shot/NOUN/1/nmod dead//VERB/8/acl traders/trader/NOUN/6/obj said/say/VERB/0/root";
  expect(hangs(sentence, "shot")).toBe("VERB ccomp<said");
  expect(hangs(sentence, "traders")).toBe("NOUN obj<shot");
  expect(hangs(sentence, "dead")).toBe("ADJ xcomp<shot");
});

test("who hands over ten men hands over no more than ten", () => {
  const sentence = "They//PRON/2/nsubj handed/hand/VERB/0/root over//ADP/4/advmod ten//NUM/5/nummod men/man/NOUN/2/obj";
  expect(hangs(sentence, "over")).toBe("ADP compound:prt<handed");
});

test("those who flee fighting fought it", () => {
  const fleeing = (what: string) =>
    `They//PRON/2/nsubj fled/flee/VERB/0/root ${what}/VERB/2/advcl in//ADP/6/case the//DET/6/det hills/hill/NOUN/3/obl`;
  expect(hangs(fleeing("fighting/fight"), "fighting")).toBe("NOUN obj<fled");
  expect(hangs(fleeing("shooting/shoot"), "shooting")).toBe("VERB advcl<fled");
});
