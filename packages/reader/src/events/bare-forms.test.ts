import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("had the base attack that was to be cleared if attacked", () => {
  expect(
    eventLines(
      "Troops/troop/NOUN/5/nsubj would/would/AUX/5/aux ,//PUNCT/5/punct gladly//ADV/5/advmod flee/flee/VERB/0/root if//SCONJ/7/mark attacked/attack/VERB/5/advcl",
      { Troops: "group" },
    ),
  ).toContainEqual("ASSAULT attacked:  > Troops (possible)");
});

it("had the town surround somebody with which a sentence opens", () => {
  expect(
    eventLines(
      "With//SCONJ/4/mark the//DET/3/det town//NOUN/4/nsubj besieged/besiege/VERB/10/advcl and//CCONJ/7/cc bridges/bridge/NOUN/7/nsubj bombed/bomb/VERB/4/conj ,//PUNCT/4/punct prices/price/NOUN/10/nsubj rose/rise/VERB/0/root",
    ),
  ).toEqual(["ASSAULT besieged:  > town (happened)", "ASSAULT bombed:  > bridges (happened)"]);
});

it("had those withdraw who let others withdraw", () => {
  expect(
    eventLines(
      "Generals/general/NOUN/2/nsubj let/let/VERB/0/root rebels/rebel/NOUN/2/obj withdraw/withdraw/VERB/2/xcomp",
      { Generals: "group", rebels: "group" },
    ).find((line) => line.startsWith("RETREAT")),
  ).toContain("withdraw: rebels");
});

it("had nobody meet who in a headline is to meet", () => {
  expect(
    eventLines("Rivals/rival/NOUN/0/root to//PART/3/mark meet/meet/VERB/1/xcomp in//ADP/5/case Oman//PROPN/3/obl", {
      Rivals: "group",
      Oman: "location",
    })[0],
  ).toMatch(/^CONSULT meet: Rivals/);
});
