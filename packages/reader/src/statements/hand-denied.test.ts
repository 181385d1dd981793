import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

it("denies the charge, and not what was said since, where somebody denies any hand in it", () => {
  const accused =
    "Ajang/Ajang/PROPN/nsubj/2 accused/accuse/VERB/root/0 herders/herder/NOUN/obj/2 of/of/SCONJ/mark/5 looting/loot/VERB/advcl/2 _././PUNCT/punct/2";
  const told =
    "Bala/Bala/PROPN/nsubj/2 said/say/VERB/root/0 nobody/nobody/PRON/nsubj/4 came/come/VERB/ccomp/2 _././PUNCT/punct/2";
  const denied =
    "Isa/Isa/PROPN/nsubj/2 denied/deny/VERB/root/0 that/that/SCONJ/mark/6 his/his/PRON/nmod:poss/5 men/man/NOUN/nsubj/6 had/have/VERB/ccomp/2 any/any/DET/det/8 hand/hand/NOUN/obj/6 in/in/ADP/case/10 it/it/PRON/nmod/8 _././PUNCT/punct/2";
  const standings = (...sentences: string[]) =>
    readStatements(drawn(sentences, [], [["Ajang"], ["Bala"], ["Isa"]])).map(({ standing }) => standing);
  expect(standings(accused, told, denied)).toEqual(["denied", "attributed", "denied"]);
});
