import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

const NAMES = { rebels: "group", Soldiers: "group", monks: "person" } as const;

it("has those who claimed a strike make it, and kill by it, wherever the claiming hangs", () => {
  const strike = (on: number) =>
    eventLines(
      `A/a/DET/2/det strike//NOUN/13/nsubj on//ADP/5/case a//DET/5/det depot//NOUN/2/nmod in//ADP/7/case Kano//PROPN/5/nmod ,//PUNCT/9/punct claimed/claim/VERB/${on}/acl by//ADP/11/case rebels/rebel/NOUN/9/obl:agent ,//PUNCT/2/punct killed/kill/VERB/0/root nine//NUM/15/nummod monks/monk/NOUN/13/obj`,
      NAMES,
    );
  expect(strike(2)).toEqual(["ASSAULT strike: rebels > depot (happened)", "ASSAULT killed: rebels > monks (happened)"]);
  expect(strike(5)).toEqual(strike(2));
});

it("has those do it who are responsible for it, and not those who are not", () => {
  const responsible = (not: string, at: number) =>
    eventLines(
      `Soldiers/soldier/NOUN/${at}/nsubj were/be/AUX/${at}/cop ${not}responsible//ADJ/0/root for//ADP/${at + 3}/case the//DET/${at + 3}/det killing//NOUN/${at}/obl of//ADP/${at + 5}/case monks/monk/NOUN/${at + 3}/nmod`,
      NAMES,
    );
  expect(responsible("", 3)).toEqual(["ASSAULT killing: Soldiers > monks (happened)"]);
  expect(responsible("not//PART/4/advmod ", 4)).toEqual(["ASSAULT killing:  > monks (happened)"]);
});
