import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

type Labels = readonly (readonly [AttributionRole, string])[];

function said(sentences: readonly string[], labels: Labels = []): string[] {
  const reading = drawn(sentences, labels);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(
    ({ source, cue, content, standing }) =>
      `${source ? words(source.span) : "-"}: ${cue.map(words).join("; ")} > ${content.map(words).join("; ")} (${standing})`,
  );
}

it("has those who accuse say what a state has been accused by them of, whatever the tree makes of the verb", () => {
  const line =
    "Oman/Oman/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3 accused/accuse/VERB/root/0 by/by/ADP/case/5 officials/official/NOUN/obl:agent/3 of/of/ADP/case/8 training/training/VERB/compound/8 rebels/rebel/NOUN/nmod/5 _././PUNCT/punct/3";
  expect(said([line])).toContain("officials: accused > of training rebels (attributed)");
});

it("takes a call to the police, and whom somebody briefs, for no saying", () => {
  const called =
    "Residents/resident/NOUN/nsubj/2 called/call/VERB/root/0 the/the/DET/det/4 police/police/NOUN/obj/2 _././PUNCT/punct/2";
  const labels: Labels = [
    ["source", "Residents"],
    ["cue", "called"],
    ["content", "the police"],
  ];
  expect(said([called], labels)).toEqual([]);
  const crime =
    "Residents/resident/NOUN/nsubj/2 called/call/VERB/root/0 the/the/DET/det/4 raid/raid/NOUN/obj/2 a/a/DET/det/6 crime/crime/NOUN/xcomp/2 _././PUNCT/punct/2";
  expect(
    said(
      [crime],
      [
        ["source", "Residents"],
        ["cue", "called"],
        ["content", "the raid a crime"],
      ],
    ),
  ).toHaveLength(1);
  const briefed =
    "Envoys/envoy/NOUN/nsubj/5 briefed/brief/VERB/acl/1 on/on/ADP/case/4 raids/raid/NOUN/obl/2 left/leave/VERB/root/0 _././PUNCT/punct/5";
  expect(
    said(
      [briefed],
      [
        ["source", "Envoys"],
        ["cue", "briefed"],
        ["content", "raids"],
      ],
    ),
  ).toEqual([]);
});

it("does not have a report denied that is spoken of after reports were dismissed", () => {
  const dismissed =
    "Oman/Oman/PROPN/nsubj/2 dismissed/dismiss/VERB/root/0 reports/report/NOUN/obj/2 of/of/ADP/case/5 deaths/death/NOUN/nmod/3 _././PUNCT/punct/2";
  const filler = "It/it/PRON/nsubj/2 rained/rain/VERB/root/0 _././PUNCT/punct/2";
  const found =
    "A/a/DET/det/2 council/council/NOUN/nsubj/3 said/say/VERB/root/0 in/in/ADP/case/6 a/a/DET/det/6 report/report/NOUN/obl/3 that/that/SCONJ/mark/9 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/3 _././PUNCT/punct/3";
  expect(said([dismissed, filler, found]).at(-1)).not.toMatch(/denied/);
});
