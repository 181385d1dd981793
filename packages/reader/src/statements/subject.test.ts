import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { sourceOfCue, withSource } from "./subject.js";

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

it("gives what somebody is cited as saying to him where labels link it to who cites", () => {
  const reading = drawn([
    "Tass/Tass/PROPN/nsubj/2 cited/cite/VERB/root/0 Moe/Moe/PROPN/obj/2 as/as/SCONJ/mark/5 saying/say/VERB/advcl/2 ten/ten/NUM/nsubj/7 died/die/VERB/ccomp/5 _././PUNCT/punct/2",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = { source: piece(0, 1), cue: [piece(4, 5)], content: [piece(5, 7)], by: "label" } as const;
  expect(withSource(reading, { ...draft, cue: [...draft.cue], content: [...draft.content] }).source).toMatchObject({
    first: 2,
    end: 3,
  });
});
