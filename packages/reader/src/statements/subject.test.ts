import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { sourceOfCue } from "./subject.js";

/** Who gives the cue that stands at word `at`. */
function source(sentence: string, at: number): string | undefined {
  const { tree } = drawn([sentence]);
  const found = sourceOfCue(tree, at);
  return found && tree.slice(found.first, found.end);
}

const line = (as: string) =>
  `Moe/Moe/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3 quoted/quote/VERB/root/0 by/by/ADP/case/6 the/the/DET/det/6 agency/agency/NOUN/obl:agent/3 ${as}/as/SCONJ/mark/8 saying/say/VERB/advcl/3 _././PUNCT/punct/3`;

it("gives what somebody is quoted by an agency as saying to him", () => {
  expect(source(line("as"), 2)).toBe("Moe");
  expect(source(line("before"), 2)).toBe("the agency");
});
