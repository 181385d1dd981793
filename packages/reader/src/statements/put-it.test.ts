import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { statementLines } from "./read.fixture.js";

type Labels = readonly (readonly [AttributionRole, string])[];

it("has somebody's words be his who is told to have put it so, on either side of the comma", () => {
  const behind =
    "They/they/PRON/nsubj/3 are/be/AUX/aux/3 cleaning/clean/VERB/root/0 house/house/NOUN/obj/3 _,/,/PUNCT/punct/3 as/as/SCONJ/mark/9 the/the/DET/det/8 mayor/mayor/NOUN/nsubj/9 put/put/VERB/advcl/3 it/it/PRON/obj/9 _././PUNCT/punct/3";
  expect(statementLines([behind])).toEqual(["the mayor: put it > They are cleaning house"]);
  const before =
    "As/as/SCONJ/mark/4 the/the/DET/det/3 mayor/mayor/NOUN/nsubj/4 put/put/VERB/advcl/9 it/it/PRON/obj/4 _,/,/PUNCT/punct/4 they/they/PRON/nsubj/9 are/be/AUX/aux/9 cleaning/clean/VERB/root/0 house/house/NOUN/obj/9 _././PUNCT/punct/9";
  expect(statementLines([before])).toEqual(["the mayor: put it > they are cleaning house"]);
  const box =
    "Guards/guard/NOUN/nsubj/2 put/put/VERB/root/0 it/it/PRON/obj/2 in/in/ADP/case/5 boxes/box/NOUN/obl/2 _././PUNCT/punct/2";
  expect(statementLines([box])).toEqual([]);
});

it("has nobody say the police chief who is dismissed", () => {
  const dismissed =
    "Omar/Omar/PROPN/nsubj/2 dismissed/dismiss/VERB/root/0 the/the/DET/det/5 police/police/NOUN/compound/5 chief/chief/NOUN/obj/2 _././PUNCT/punct/2";
  const labels: Labels = [
    ["source", "Omar"],
    ["cue", "dismissed"],
    ["content", "the police chief"],
  ];
  expect(statementLines([dismissed], labels)).toEqual([]);
});

it("gives the sentence before to him whose version it is, or who tells it so", () => {
  const fired = "Guards/guard/NOUN/nsubj/2 fired/fire/VERB/root/0 first/first/ADV/advmod/2 _././PUNCT/punct/2";
  const version =
    "That/that/PRON/nsubj/7 _,/,/PUNCT/punct/1 at/at/ADP/case/4 least/least/ADJ/obl/7 _,/,/PUNCT/punct/1 is/be/AUX/cop/7 how/how/ADV/root/0 rebels/rebel/NOUN/nsubj/9 tell/tell/VERB/advcl:relcl/7 it/it/PRON/obj/9 _././PUNCT/punct/7";
  expect(statementLines([fired, version])).toEqual(["rebels: tell > Guards fired first"]);
  const whose =
    "That/that/PRON/nsubj/6 is/be/AUX/cop/6 the/the/DET/det/4 army/army/NOUN/nmod:poss/6 _'s/'s/PART/case/4 version/version/NOUN/root/0 _././PUNCT/punct/6";
  expect(statementLines([fired, whose])).toEqual(["the army: version > Guards fired first"]);
  const first = "That/that/PRON/nsubj/4 is/be/AUX/cop/4 the/the/DET/det/4 road/road/NOUN/root/0 _././PUNCT/punct/4";
  expect(statementLines([fired, first])).toEqual([]);
});
