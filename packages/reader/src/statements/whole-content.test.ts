import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

type Labels = readonly (readonly [AttributionRole, string])[];

function said(sentence: string, labels: Labels): string[] {
  const reading = drawn([sentence], labels);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(
    ({ source, content }) => `${source ? words(source.span) : "-"}: ${content.map(words).join("; ")}`,
  );
}

it("lost what a raid was branded as, behind a clause about it", () => {
  const branded =
    "Officials/official/NOUN/nsubj/2 branded/brand/VERB/root/0 the/the/DET/det/4 raid/raid/NOUN/obj/2 _,/,/PUNCT/punct/9 in/in/ADP/case/7 which/which/PRON/obl/9 two/two/NUM/nsubj/9 died/die/VERB/acl:relcl/4 _,/,/PUNCT/punct/13 as/as/ADP/case/13 an/a/DET/det/13 act/act/NOUN/obl/9 of/of/ADP/case/15 terror/terror/NOUN/nmod/13 _././PUNCT/punct/2";
  const labels = [
    ["source", "Officials"],
    ["cue", "branded"],
    ["content", "the raid"],
  ] as const;
  expect(said(branded, labels)).toEqual(["Officials: the raid, in which two died, as an act of terror"]);
});

it("lost the second of two things that are blamed", () => {
  const blamed =
    "Dealers/dealer/NOUN/nsubj/2 blamed/blame/VERB/root/0 a/a/DET/det/4 strike/strike/NOUN/obj/2 and/and/CCONJ/cc/7 the/the/DET/det/7 drought/drought/NOUN/conj/4 _././PUNCT/punct/2";
  const labels = [
    ["source", "Dealers"],
    ["cue", "blamed"],
    ["content", "a strike"],
  ] as const;
  expect(said(blamed, labels)).toEqual(["Dealers: a strike and the drought"]);
});

it("broke off at the comma of a series", () => {
  const told =
    "A/a/DET/det/2 nurse/nurse/NOUN/nsubj/3 told/tell/VERB/root/0 police/police/NOUN/iobj/3 a/a/DET/det/6 guard/guard/NOUN/nsubj/7 stopped/stop/VERB/ccomp/3 her/she/PRON/obj/7 _,/,/PUNCT/punct/10 robbed/rob/VERB/conj/7 her/she/PRON/obj/10 and/and/CCONJ/cc/13 fled/flee/VERB/conj/10 _././PUNCT/punct/3";
  const labels = [
    ["source", "A nurse"],
    ["cue", "told"],
    ["content", "a guard stopped her"],
  ] as const;
  expect(said(told, labels)).toEqual(["A nurse: a guard stopped her, robbed her and fled"]);
});

it("broke off in the midst of a name", () => {
  const denied =
    "Judges/judge/NOUN/nsubj/2 denied/deny/VERB/root/0 a/a/DET/det/4 plea/plea/NOUN/obj/2 by/by/ADP/case/6 Ana/Ana/PROPN/nmod/4 Moe/Moe/PROPN/flat/6 to/to/PART/mark/9 build/build/VERB/acl/4 _././PUNCT/punct/2";
  const labels = [
    ["source", "Judges"],
    ["cue", "denied"],
    ["content", "a plea by Ana"],
  ] as const;
  expect(said(denied, labels)).toEqual(["Judges: a plea by Ana Moe to build"]);
});

it("broke off at the bracket of an aside", () => {
  const held =
    "He/he/PRON/nsubj/2 said/say/VERB/root/0 a/a/DET/det/4 truce/truce/NOUN/nsubj/10 from/from/ADP/case/6 noon/noon/NOUN/nmod/4 (/(/PUNCT/punct/8 _GMT/GMT/PROPN/appos/6 _)/)/PUNCT/punct/8 held/hold/VERB/ccomp/2 _././PUNCT/punct/2";
  const labels = [
    ["source", "He"],
    ["cue", "said"],
    ["content", "a truce from noon"],
  ] as const;
  expect(said(held, labels)).toEqual(["He: a truce from noon (GMT) held"]);
});

it("broke off before a bracket had closed", () => {
  const fled =
    "He/he/PRON/nsubj/2 said/say/VERB/root/0 they/they/PRON/nsubj/4 left/leave/VERB/ccomp/2 the/the/DET/det/6 Front/Front/PROPN/obj/4 (/(/PUNCT/punct/8 _FLT/FLT/PROPN/appos/6 _)/)/PUNCT/punct/8 _././PUNCT/punct/2";
  const labels = [
    ["source", "He"],
    ["cue", "said"],
    ["content", "they left the Front (FLT"],
  ] as const;
  expect(said(fled, labels)).toEqual(["He: they left the Front (FLT)"]);
});

it("takes “it” in “it was reported” for all that stands before, and nobody told of there for who reports it", () => {
  const seized = (by: string) =>
    `The/the/DET/det/2 trader/trader/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 seized/seize/VERB/root/0 by/by/ADP/case/6 guards/guard/NOUN/obl:agent/4 _,/,/PUNCT/punct/10 it/it/PRON/nsubj:pass/10 was/be/AUX/aux:pass/10 reported/report/VERB/parataxis/4 ${by}/ADP/case/12 police/police/NOUN/obl:agent/10 _././PUNCT/punct/4`;
  const labels = [
    ["source", "guards"],
    ["content", "it"],
    ["cue", "was reported"],
  ] as const;
  expect(said(seized("by/by"), labels)).toEqual(["police: The trader was seized by guards"]);
  expect(said(seized("near/near"), labels)).toEqual(["-: The trader was seized by guards"]);
});

it("has nobody say exactly when, and no statement report any losses that it did not", () => {
  const missed = (rest: string) => `It/it/PRON/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 ${rest}`;
  const when =
    "say/say/VERB/root/0 exactly/exactly/ADV/advmod/6 when/when/ADV/advmod/8 they/they/PRON/nsubj/8 met/meet/VERB/ccomp/4 _././PUNCT/punct/4";
  const any = "report/report/VERB/root/0 any/any/DET/det/6 losses/loss/NOUN/obj/4 _././PUNCT/punct/4";
  const labels = (cue: string, content: string): Labels => [
    ["source", "It"],
    ["cue", cue],
    ["content", content],
  ];
  expect(said(missed(when), labels("did not say", "exactly when they met"))).toEqual([]);
  expect(said(missed(any), labels("did not report", "any losses"))).toEqual([]);
});

it("takes questions that relate to something for no telling", () => {
  const relate =
    "Your/you/PRON/nmod:poss/2 questions/question/NOUN/nsubj/3 relate/relate/VERB/root/0 to/to/ADP/case/5 doubts/doubt/NOUN/obl/3 that/that/PRON/obj/9 the/the/DET/det/8 judge/judge/NOUN/nsubj/9 has/have/VERB/acl:relcl/5 _././PUNCT/punct/3";
  expect(said(relate, [])).toEqual([]);
});

it("broke off what is said of a captain behind another name of his", () => {
  const told = (aside: string) =>
    `He/he/PRON/nsubj/2 said/say/VERB/root/0 that/that/SCONJ/mark/${aside ? 10 : 6} captains/captain/NOUN/nsubj/${aside ? 10 : 6} ${aside}had/have/AUX/aux/${aside ? 10 : 6} shot/shoot/VERB/ccomp/2 them/they/PRON/obj/${aside ? 10 : 6} _././PUNCT/punct/2`;
  const labels = [
    ["source", "He"],
    ["cue", "said"],
    ["content", "that captains"],
  ] as const;
  const aside = "_,/,/PUNCT/punct/6 known/know/VERB/acl/4 here/here/ADV/advmod/6 _,/,/PUNCT/punct/4 ";
  expect(said(told(aside), labels)).toEqual(["He: that captains, known here, had shot them"]);
});
