import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

function standing(sentence: string, labels: readonly (readonly [AttributionRole, string])[]): string | undefined {
  return readStatements(drawn([sentence], labels))[0]?.standing;
}

const line = (who: string) =>
  `They/they/PRON/nsubj/2 met/meet/VERB/root/0 _,/,/PUNCT/punct/2 according/accord/VERB/case/7 to/to/ADP/fixed/4 the/the/DET/det/7 ${who} _././PUNCT/punct/2`;

it("takes what somebody has in his charge for no proof", () => {
  const commander = line("commander/commander/NOUN/obl/2 of/of/ADP/case/9 investigations/investigation/NOUN/nmod/7");
  const labels = [
    ["content", "They met"],
    ["cue", "according to"],
    ["source", "the commander of investigations"],
  ] as const;
  expect(standing(commander, labels)).toBe("attributed");
  const itself = line("investigation/investigation/NOUN/obl/2");
  expect(
    standing(itself, [
      ["content", "They met"],
      ["cue", "according to"],
      ["source", "the investigation"],
    ]),
  ).toBe("confirmed");
});

it("has investigators who “are saying” something say it themselves", () => {
  const saying =
    "Officers/officer/NOUN/nsubj/3 are/be/AUX/aux/3 saying/say/VERB/root/0 they/they/PRON/nsubj/5 fled/flee/VERB/ccomp/3 _././PUNCT/punct/3";
  const labels = [
    ["source", "Officers"],
    ["cue", "are saying"],
    ["content", "they fled"],
  ] as const;
  expect(standing(saying, labels)).toBe("attributed");
});
