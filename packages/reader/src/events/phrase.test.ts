import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { phraseOf } from "./phrase.js";

it("has those hit who died, and not their families, where a label holds both", () => {
  const { analysis, ...reading } = drawn([
    "He/he/PRON/2/nsubj met/meet/VERB/0/root families/family/NOUN/2/obj of/of/ADP/5/case those/those/PRON/3/nmod who/who/PRON/7/nsubj died/die/VERB/5/acl:relcl",
  ]);
  const label = { label: "recipient" as const, first: 2, end: 5, score: 0.9 };
  const labelled = { ...reading, analysis: { ...analysis, roles: [label] } };
  const words = (head: number) => analysis.text.slice(...phraseOf(labelled, head).span);
  expect(words(4)).toBe("those");
  expect(words(2)).toBe("families of those");
});

it("has gunmen and no raid make the raid, where a label holds it with those who made it", () => {
  const { analysis, ...reading } = drawn([
    "raid//NOUN/6/nsubj by//ADP/3/case gunmen//NOUN/1/nmod on//ADP/5/case mines/mine/NOUN/1/nmod killed/kill/VERB/0/root",
  ]);
  const label = { label: "actor" as const, first: 0, end: 5, score: 0.9 };
  const labelled = { ...reading, analysis: { ...analysis, roles: [label] } };
  const words = (head: number) => analysis.text.slice(...phraseOf(labelled, head).span);
  expect([words(2), words(4)]).toEqual(["gunmen", "mines"]);
});
