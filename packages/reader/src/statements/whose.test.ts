import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

type Labels = readonly (readonly [AttributionRole, string])[];

/** Who says each thing: "The envoy: said". */
function who(sentence: string, labels: Labels, persons: readonly (readonly string[])[] = []): string[] {
  const reading = drawn([sentence], labels, persons);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(({ source, cue }) => `${source ? words(source.span) : "-"}: ${cue.map(words)}`);
}

it("has the subject say what a label gave to somebody told of beside him", () => {
  const walk =
    "The/the/DET/det/2 envoy/envoy/NOUN/nsubj/13 _,/,/PUNCT/punct/2 after/after/ADP/case/6 a/a/DET/det/6 walk/walk/NOUN/obl/13 with/with/ADP/case/9 his/his/PRON/nmod:poss/9 wife/wife/NOUN/nmod/6 _,/,/PUNCT/punct/11 Rosa/Rosa/PROPN/appos/9 _,/,/PUNCT/punct/6 said/say/VERB/root/0 the/the/DET/det/15 road/road/NOUN/nsubj/17 was/be/AUX/cop/17 open/open/ADJ/ccomp/13 _././PUNCT/punct/13";
  const labels = [
    ["source", "Rosa"],
    ["cue", "said"],
    ["content", "the road was open"],
  ] as const;
  expect(who(walk, labels, [["Rosa"]])).toEqual(["The envoy: said"]);
});

it("has those who write complain, not those whom they write to", () => {
  const written =
    "Some/some/DET/det/2 refugees/refugee/NOUN/nsubj/4 have/have/AUX/aux/4 written/write/VERB/root/0 to/to/ADP/case/7 the/the/DET/det/7 mission/mission/NOUN/obl/4 complaining/complain/VERB/advcl/4 that/that/SCONJ/mark/12 they/they/PRON/nsubj/12 were/be/AUX/cop/12 hungry/hungry/ADJ/ccomp/8 _././PUNCT/punct/4";
  const labels = [
    ["source", "the mission"],
    ["cue", "complaining"],
    ["content", "that they were hungry"],
  ] as const;
  expect(who(written, labels)).toEqual(["Some refugees: complaining"]);
});

it("has nobody confirm what those who say something else are told of behind", () => {
  const port =
    "The/the/DET/det/2 port/port/NOUN/nsubj:pass/5 has/have/AUX/aux/5 been/be/AUX/aux:pass/5 confirmed/confirm/VERB/root/0 as/as/SCONJ/mark/7 closed/close/VERB/advcl/5 and/and/CCONJ/cc/10 officials/official/NOUN/nsubj/10 say/say/VERB/conj/5 it/it/PRON/nsubj/13 may/may/AUX/aux/13 open/open/VERB/ccomp/10 _././PUNCT/punct/5";
  const labels = [
    ["content", "The port"],
    ["cue", "has been confirmed"],
    ["source", "officials"],
  ] as const;
  expect(who(port, labels)).toContain("-: has been confirmed");
});

it("has no day announce anything", () => {
  const today =
    "The/the/DET/det/2 rebels/rebel/NOUN/nsubj/10 _,/,/PUNCT/punct/5 who/who/PRON/nsubj/5 hold/hold/VERB/acl:relcl/2 the/the/DET/det/7 town/town/NOUN/obj/5 _,/,/PUNCT/punct/2 today/today/NOUN/obl:unmarked/10 announced/announce/VERB/root/0 that/that/SCONJ/mark/15 the/the/DET/det/13 road/road/NOUN/nsubj/15 was/be/AUX/cop/15 open/open/ADJ/ccomp/10 _././PUNCT/punct/10";
  const labels = [
    ["source", "today"],
    ["cue", "announced"],
    ["content", "that the road was open"],
  ] as const;
  expect(who(today, labels)).toEqual(["The rebels, who hold the town: announced"]);
});

it("gives a claim to those whose it is, not to what backs it", () => {
  const backed =
    "The/the/DET/det/2 video/video/NOUN/nsubj/3 backed/back/VERB/root/0 the/the/DET/det/5 prosecutors/prosecutor/NOUN/nmod:poss/7 _'/'s/PART/case/5 claims/claim/NOUN/obj/3 that/that/SCONJ/mark/11 guards/guard/NOUN/nsubj/11 had/have/AUX/aux/11 fled/flee/VERB/acl/7 _././PUNCT/punct/3";
  const labels = [
    ["source", "The video"],
    ["cue", "claims"],
    ["content", "that guards had fled"],
  ] as const;
  expect(who(backed, labels)).toEqual(["the prosecutors': claims"]);
});

it("takes both who agree, where a label breaks off between them", () => {
  const both =
    "Oman/Oman/PROPN/nsubj/4 and/and/CCONJ/cc/3 Chad/Chad/PROPN/conj/1 agreed/agree/VERB/root/0 that/that/SCONJ/mark/8 trade/trade/NOUN/nsubj/8 should/should/AUX/aux/8 resume/resume/VERB/ccomp/4 _././PUNCT/punct/4";
  const of = (source: string) =>
    who(both, [
      ["source", source],
      ["cue", "agreed"],
      ["content", "that trade should resume"],
    ]);
  expect(of("Oman")).toEqual(["Oman and Chad: agreed"]);
  expect(of("Chad")).toEqual(["Oman and Chad: agreed"]);
});

it("has no “it” assume what is assumed", () => {
  const assumed =
    "It/it/PRON/nsubj:pass/3 is/be/AUX/aux:pass/3 assumed/assume/VERB/root/0 the/the/DET/det/5 road/road/NOUN/nsubj/7 is/be/AUX/cop/7 open/open/ADJ/ccomp/3 _././PUNCT/punct/3";
  const labels = [
    ["source", "It"],
    ["cue", "is assumed"],
    ["content", "the road is open"],
  ] as const;
  expect(who(assumed, labels)).toEqual(["-: is assumed"]);
});
