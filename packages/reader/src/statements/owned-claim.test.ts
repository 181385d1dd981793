import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

function said(sentence: string, labels: readonly (readonly [AttributionRole, string])[]): string[] {
  const reading = drawn([sentence], labels);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(
    ({ source, content, standing, within }) =>
      `${standing} ${source ? words(source.span) : "-"}: ${content.map(words).join("; ")}${within ? " <" : ""}`,
  );
}

it("lost whose claim it is that somebody rejects", () => {
  const rejected =
    "The/the/DET/det/2 army/army/NOUN/nsubj/3 rejected/reject/VERB/root/0 the/the/DET/det/5 mayor/mayor/NOUN/nmod:poss/7 _'s/'s/PART/case/5 claim/claim/NOUN/obj/3 that/that/SCONJ/mark/11 troops/troops/NOUN/nsubj/11 had/have/AUX/aux/11 fired/fire/VERB/acl/7 _././PUNCT/punct/3";
  const labels = [
    ["source", "The army"],
    ["cue", "rejected"],
    ["content", "the mayor's claim that troops had fired"],
  ] as const;
  expect(said(rejected, labels)).toEqual([
    "denied The army: the mayor's claim that troops had fired",
    "denied the mayor's: that troops had fired <",
  ]);
});

it("finds the claim that rebels make by a noun, and none that nobody makes", () => {
  const claim = (by: string) =>
    `She/she/PRON/nsubj/2 ignored/ignore/VERB/root/0 a/a/DET/det/4 claim/claim/NOUN/obj/2 ${by}/ADP/case/6 rebels/rebel/NOUN/nmod/4 that/that/SCONJ/mark/10 they/they/PRON/nsubj/10 had/have/AUX/aux/10 won/win/VERB/acl/4 _././PUNCT/punct/2`;
  expect(said(claim("by/by"), [])).toEqual(["attributed rebels: that they had won"]);
  expect(said(claim("about/about"), [])).toEqual([]);
});
