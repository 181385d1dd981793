import { expect, it } from "vitest";
import { chainLines } from "./read.fixture.js";

const QUOTED =
  "The/the/DET/det/2 mayor/mayor/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 quoted/quote/VERB/root/0 by/by/ADP/case/6 TASS/TASS/PROPN/obl:agent/4 as/as/SCONJ/mark/8 saying/say/VERB/advcl/4 guards/guard/NOUN/nsubj/10 fled/flee/VERB/ccomp/8 _././PUNCT/punct/4";

it("gives the mayor what he says and the agency that he says it: it was nowhere", () => {
  const both = ["s1 The mayor: saying > guards fled in s2", "s2 TASS: was quoted > as saying guards fled"];
  expect(
    chainLines(QUOTED, [
      ["source", "The mayor"],
      ["cue", "saying"],
      ["content", "guards fled"],
    ]),
  ).toEqual(both);
  expect(
    chainLines(QUOTED, [
      ["source", "The mayor"],
      ["cue", "was quoted"],
      ["content", "as saying guards fled"],
    ]),
  ).toEqual(both);
});

const INNER =
  '¶"/"/PUNCT/punct/3 _Nurses/nurse/NOUN/nsubj/3 told/tell/VERB/ccomp/12 us/we/PRON/iobj/3 that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 had/have/AUX/aux/8 fled/flee/VERB/ccomp/3 _,/,/PUNCT/punct/3 _"/"/PUNCT/punct/3 he/he/PRON/nsubj/12 said/say/VERB/root/0 _././PUNCT/punct/12';

it("reads in a quotation what others are said to have told: the nurses told nothing", () => {
  const labels = (who: string) =>
    [
      ["content", `"${who} told us that guards had fled,"`],
      ["source", "he"],
      ["cue", "said"],
    ] as const;
  expect(chainLines(INNER, labels("Nurses"))).toContain('s2 Nurses: told > that guards had fled," in s1');
  expect(chainLines(INNER.replace("_Nurses/nurse/NOUN", "_We/we/PRON"), labels("We"))).toHaveLength(1);
});
