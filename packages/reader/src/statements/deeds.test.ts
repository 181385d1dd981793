import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

function said(sentence: string, labels: readonly (readonly [AttributionRole, string])[] = []): string[] {
  const reading = drawn([sentence], labels);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(({ cue, content }) => `${cue.map(words)} > ${content.map(words)}`);
}

it("takes no minister that a king names for something that he says", () => {
  const named =
    "The/the/DET/det/2 king/king/NOUN/nsubj/5 has/have/AUX/aux/5 since/since/ADV/advmod/5 named/name/VERB/root/0 a/a/DET/det/7 premier/premier/NOUN/obj/5 _././PUNCT/punct/5";
  const labels = [
    ["source", "The king"],
    ["cue", "has since named"],
    ["content", "a premier"],
  ] as const;
  expect(said(named, labels)).toEqual([]);
});

it("takes fees that a port charges for no charge", () => {
  const charged = (object: string) => `The/the/DET/det/2 port/port/NOUN/nsubj/3 charged/charge/VERB/root/0 ${object}`;
  expect(said(charged("fees/fee/NOUN/obj/3 _././PUNCT/punct/3"))).toEqual([]);
  const clause =
    "that/that/SCONJ/mark/7 guards/guard/NOUN/nsubj/7 had/have/AUX/aux/7 fled/flee/VERB/ccomp/3 _././PUNCT/punct/3";
  expect(said(charged(clause))).toEqual(["charged > that guards had fled"]);
});

it("takes the helper of a verb that tells of no saying for no cue", () => {
  const looking =
    "They/they/PRON/nsubj/3 are/be/AUX/aux/3 looking/look/VERB/root/0 for/for/ADP/case/5 bodies/body/NOUN/obl/3 _././PUNCT/punct/3";
  const labels = [
    ["source", "They"],
    ["cue", "are"],
    ["content", "bodies"],
  ] as const;
  expect(said(looking, labels)).toEqual([]);
});

it("takes refugees whom a state admits for nothing that it owns to", () => {
  const admitted = (object: string) =>
    said(`The/the/DET/det/2 king/king/NOUN/nsubj/3 admitted/admit/VERB/root/0 ${object}`);
  expect(admitted("refugees/refugee/NOUN/obj/3 _././PUNCT/punct/3")).toEqual([]);
  expect(admitted("theft/theft/NOUN/obj/3 _././PUNCT/punct/3")).toEqual(["admitted > theft"]);
});
