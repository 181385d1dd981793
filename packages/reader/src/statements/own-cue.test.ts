import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

function said(sentence: string, labels: readonly (readonly [AttributionRole, string])[]): string[] {
  const reading = drawn([sentence], labels);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(
    ({ source, content }) => `${source ? words(source.span) : "-"}: ${content.map(words).join("; ")}`,
  );
}

it("keeps who says it out of what is said", () => {
  const road =
    "The/the/DET/det/2 road/road/NOUN/nsubj/9 _,/,/PUNCT/punct/2 said/say/VERB/parataxis/9 the/the/DET/det/6 mayor/mayor/NOUN/nsubj/4 _,/,/PUNCT/punct/4 is/be/AUX/cop/9 open/open/ADJ/root/0 _././PUNCT/punct/9";
  const labels = [
    ["content", "The road, said the mayor, is open"],
    ["cue", "said"],
    ["source", "the mayor"],
  ] as const;
  expect(said(road, labels)).toEqual(["the mayor: The road; is open"]);
});

it("takes the day behind “said” for that of the saying", () => {
  const fled = (rest: string) => `The/the/DET/det/2 army/army/NOUN/nsubj/3 said/say/VERB/root/0 ${rest}`;
  const labels = (content: string) =>
    [
      ["source", "The army"],
      ["cue", "said"],
      ["content", content],
    ] as const;
  const rebels =
    "Monday/Monday/PROPN/obl:unmarked/7 rebels/rebel/NOUN/nsubj/7 had/have/AUX/aux/7 fled/flee/VERB/ccomp/3 _././PUNCT/punct/3";
  expect(said(fled(rebels), labels("Monday rebels had fled"))).toEqual(["The army: rebels had fled"]);
  const calm = "Monday/Monday/PROPN/nsubj/6 was/be/AUX/cop/6 calm/calm/ADJ/ccomp/3 _././PUNCT/punct/3";
  expect(said(fled(calm), labels("Monday was calm"))).toEqual(["The army: Monday was calm"]);
});

it("takes no details that are not given for something said", () => {
  const gave =
    "It/it/PRON/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 give/give/VERB/root/0 details/detail/NOUN/obj/4 _././PUNCT/punct/4";
  const labels = [
    ["source", "It"],
    ["cue", "did not give"],
    ["content", "details"],
  ] as const;
  expect(said(gave, labels)).toEqual([]);
});

it("took when something was said earlier for what was said", () => {
  const line = (head: number) =>
    `Kings/king/NOUN/nsubj/2 said/say/VERB/root/0 earlier/early/ADV/advmod/${head} guards/guard/NOUN/nsubj/5 fled/flee/VERB/ccomp/2`;
  const labels = [
    ["source", "Kings"],
    ["cue", "said"],
    ["content", "earlier guards fled"],
  ] as const;
  expect(said(line(2), labels)).toEqual(["Kings: guards fled"]);
  expect(said(line(5), labels)).toEqual(["Kings: earlier guards fled"]);
});
