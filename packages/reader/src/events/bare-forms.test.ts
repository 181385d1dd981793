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

it("had nobody withdraw who was forced to", () => {
  expect(
    eventLines(
      "Guards/guard/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass forced/force/VERB/0/root to//PART/5/mark withdraw/withdraw/VERB/3/xcomp",
      { Guards: "group" },
    ),
  ).toContainEqual("RETREAT withdraw: Guards >  (happened)");
});

it("had nobody meet who in a headline is to meet", () => {
  expect(
    eventLines("Rivals/rival/NOUN/0/root to//PART/3/mark meet/meet/VERB/1/xcomp in//ADP/5/case Oman//PROPN/3/obl", {
      Rivals: "group",
      Oman: "location",
    })[0],
  ).toMatch(/^CONSULT meet: Rivals/);
});

it("had nobody capture what was captured and abandoned by somebody", () => {
  const told = (between: string) =>
    eventLines(
      `Towns/town/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass captured/capture/VERB/0/root ${between} abandoned/abandon/VERB/3/conj by//ADP/7/case rebels/rebel/NOUN/5/obl:agent`,
      { rebels: "group" },
    )[0];
  expect(told("and//CCONJ/5/cc")).toBe("ASSAULT captured: rebels > Towns (happened)");
});

it("had the mayor shoot who was shot dead in a headline", () => {
  expect(
    eventLines("Mayor/mayor/NOUN/2/nsubj shot/shoot/VERB/0/root dead//ADJ/2/xcomp in//ADP/5/case Oman//PROPN/2/obl", {
      Mayor: "person",
      Oman: "location",
    }),
  ).toEqual(["ASSAULT shot dead:  > Mayor (happened)"]);
  expect(
    eventLines("Police//NOUN/2/nsubj shot/shoot/VERB/0/root dead//ADJ/2/xcomp a//DET/5/det mayor//NOUN/2/obj", {
      Police: "group",
    }),
  ).toEqual(["ASSAULT shot dead: Police > mayor (happened)"]);
});

it("had the bishop bomb the dam that he said it would be a crime to bomb", () => {
  expect(
    eventLines(
      "It/it/PRON/5/expl would/would/AUX/5/aux be/be/AUX/5/cop a//DET/5/det crime//NOUN/11/ccomp to//PART/7/mark bomb/bomb/VERB/5/acl dams/dam/NOUN/7/obj ,//PUNCT/5/punct bishops/bishop/NOUN/11/nsubj said/say/VERB/0/root",
      { bishops: "group" },
    )[0],
  ).toBe("ASSAULT bomb:  > dams (possible)");
});

it("had nobody raped where one of three verbs has the object of all", () => {
  expect(
    eventLines(
      "Troops/troop/NOUN/2/nsubj killed/kill/VERB/0/root ,//PUNCT/4/punct raped/rape/VERB/2/conj and//CCONJ/6/cc beat/beat/VERB/2/conj farmers/farmer/NOUN/6/obj",
      { Troops: "group", farmers: "group" },
    ),
  ).toEqual([
    "ASSAULT killed: Troops > farmers (happened)",
    "ASSAULT raped: Troops > farmers (happened)",
    "ASSAULT beat: Troops > farmers (happened)",
  ]);
});

it("had those beat who saw soldiers beating", () => {
  expect(
    eventLines(
      "They/they/PRON/2/nsubj saw/see/VERB/0/root soldiers/soldier/NOUN/2/obj beating/beat/VERB/2/xcomp farmers/farmer/NOUN/4/obj",
      { soldiers: "group", farmers: "group" },
    )[0],
  ).toBe("ASSAULT beating: soldiers > farmers (happened)");
});
