import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { readEvents } from "../events/events.js";
import { Tree } from "../tree.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";
import { withoutReason } from "./whole-content.js";

type Labels = readonly (readonly [AttributionRole, string])[];

/** The standing of each event, by its words. */
function standings(sentence: string, labels: Labels = []): Map<string, string> {
  const reading = drawn([sentence], labels);
  const events = readEvents(reading, readStatements(reading));
  return new Map(events.map(({ anchor, standing }) => [reading.analysis.text.slice(...anchor), standing]));
}

it("denies what an army rejects by a clause", () => {
  const rejects =
    "The/the/DET/det/2 army/army/NOUN/nsubj/3 rejects/reject/VERB/root/0 that/that/SCONJ/mark/7 its/its/PRON/nmod:poss/6 guards/guard/NOUN/nsubj/7 shot/shoot/VERB/ccomp/3 him/he/PRON/obj/7 _././PUNCT/punct/3";
  const labels = [
    ["source", "The army"],
    ["cue", "rejects"],
    ["content", "that its guards shot him"],
  ] as const;
  expect(standings(rejects, labels).get("shot")).toBe("denied");
});

it("denies what a clause that opens the sentence is called an invention", () => {
  const invention =
    "That/that/SCONJ/mark/3 guards/guard/NOUN/nsubj/3 shot/shoot/VERB/csubj/7 him/he/PRON/obj/3 is/be/AUX/cop/7 pure/pure/ADJ/amod/7 invention/invention/NOUN/root/0 _././PUNCT/punct/7";
  expect(standings(invention).get("shot")).toBe("denied");
});

it("denies no arrest behind which there are no politics, and a killing in which there was no role", () => {
  const denied = (what: string) => `He/he/PRON/nsubj/2 denied/deny/VERB/root/0 any/any/DET/det/4 ${what}/NOUN/obj/2`;
  const behind =
    "behind/behind/ADP/case/7 the/the/DET/det/7 arrest/arrest/NOUN/nmod/4 of/of/ADP/case/9 guards/guard/NOUN/nmod/7 _././PUNCT/punct/2";
  const within =
    "in/in/ADP/case/7 the/the/DET/det/7 arrest/arrest/NOUN/nmod/4 of/of/ADP/case/9 guards/guard/NOUN/nmod/7 _././PUNCT/punct/2";
  const labels = (content: string): Labels => [
    ["source", "He"],
    ["cue", "denied"],
    ["content", content],
  ];
  expect(
    standings(`${denied("politics/politics")} ${behind}`, labels("any politics behind the arrest of guards")).get(
      "arrest",
    ),
  ).toBe("stated");
  expect(standings(`${denied("role/role")} ${within}`, labels("any role in the arrest of guards")).get("arrest")).toBe(
    "denied",
  );
});

it("denies nothing that is only why somebody denies something", () => {
  const because =
    "He/he/PRON/nsubj/2 denied/deny/VERB/root/0 the/the/DET/det/4 claim/claim/NOUN/obj/2 because/because/SCONJ/mark/8 he/he/PRON/nsubj/8 had/have/AUX/aux/8 jailed/jail/VERB/advcl/2 them/they/PRON/obj/8 _././PUNCT/punct/2";
  const labels = [
    ["source", "He"],
    ["cue", "denied"],
    ["content", "the claim because he had jailed them"],
  ] as const;
  expect(standings(because, labels).get("jailed")).toBe("stated");
});

it("passes on claims that nobody is told to have made, and not those that somebody repeats", () => {
  const claims = (verb: string) =>
    `She/she/PRON/nsubj/2 ${verb}/VERB/root/0 claims/claim/NOUN/obj/2 that/that/SCONJ/mark/6 guards/guard/NOUN/nsubj/6 shot/shoot/VERB/acl/3 him/he/PRON/obj/6 _././PUNCT/punct/2`;
  expect(standings(claims("ignored/ignore")).get("shot")).toBe("purported");
  const labels = [
    ["source", "She"],
    ["cue", "repeated"],
    ["content", "claims that guards shot him"],
  ] as const;
  expect(standings(claims("repeated/repeat"), labels).get("shot")).toBe("attributed");
});

it("leaves open what may never be known", () => {
  const known =
    "Whether/whether/SCONJ/mark/3 guards/guard/NOUN/nsubj/3 shot/shoot/VERB/advcl/8 him/he/PRON/obj/3 may/may/AUX/aux/8 never/never/ADV/advmod/8 be/be/AUX/aux:pass/8 known/know/VERB/root/0 _././PUNCT/punct/8";
  expect(standings(known).get("shot")).toBe("unverified");
});

it("takes a plane that was shot down for no claim that was", () => {
  const down =
    "Rebels/rebel/NOUN/nsubj/2 shot/shoot/VERB/root/0 down/down/ADP/compound:prt/2 a/a/DET/det/5 plane/plane/NOUN/obj/2 _,/,/PUNCT/punct/8 a/a/DET/det/8 claim/claim/NOUN/parataxis/2 that/that/PRON/obj/11 Oman/Oman/PROPN/nsubj/11 ignores/ignore/VERB/acl:relcl/8 _././PUNCT/punct/2";
  expect([...standings(down).values()]).not.toContain("denied");
});

it("keeps what reports are dismissed as, which a parser takes for a clause of their own", () => {
  const { tree } = drawn([
    "He/he/PRON/nsubj/2 dismissed/dismiss/VERB/root/0 reports/report/NOUN/obj/2 as/as/SCONJ/mark/6 inventions/invention/NOUN/nsubj/6 spread/spread/VERB/advcl/2 by/by/ADP/case/8 exiles/exile/NOUN/obl/6",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const cut = (verb: string) => {
    const words = tree.words.map((word) => (word.index === 1 ? { ...word, lemma: verb } : word));
    const draft = { by: "label" as const, source: piece(0, 1), cue: [piece(1, 2)], content: [piece(2, 8)] };
    return withoutReason(new Tree({ words, text: tree.text }), draft).content[0]?.end;
  };
  expect([cut("dismiss"), cut("deny")]).toEqual([8, 3]);
});
