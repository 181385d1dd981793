import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { isNoSaying } from "./no-saying.js";
import { sideBySide } from "./side-by-side.js";

const piece = (first: number, end: number) => ({ first, end, score: 1 });

it("ends what a ministry said where it is told to warn of something else, and not where another warned", () => {
  const { tree } = drawn([
    "Oman/Oman/PROPN/nsubj/2 said/say/VERB/root/0 900/900/NUM/nsubj/4 fled/flee/VERB/ccomp/2 and/and/CCONJ/cc/6 warned/warn/VERB/conj/4 that/that/SCONJ/mark/9 more/more/ADJ/nsubj/9 would/would/VERB/ccomp/6",
  ]);
  const said = { source: piece(0, 1), cue: [piece(1, 2)], content: [piece(2, 9)], by: "label" as const };
  const warned = (first: number) => ({
    source: piece(first, first + 1),
    cue: [piece(5, 6)],
    content: [piece(6, 9)],
    by: "label" as const,
  });
  expect(sideBySide(tree, [said, warned(0)])[0]?.content).toEqual([piece(2, 4)]);
  expect(sideBySide(tree, [said, warned(2)])[0]?.content).toEqual([piece(2, 9)]);
});

it("takes no silence for a saying, and no alias", () => {
  const { tree } = drawn([
    "Oman/Oman/PROPN/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 comment/comment/VERB/root/0 on/on/ADP/case/6 it/it/PRON/obl/4",
    "Omar/Omar/PROPN/root/0 alias/alias/NOUN/appos/1 Cat/Cat/PROPN/appos/2",
    "Oman/Oman/PROPN/nsubj/2 commented/comment/VERB/root/0 on/on/ADP/case/4 it/it/PRON/obl/2",
  ]);
  const draft = (source: number, cue: number, end = cue + 1) => ({
    source: piece(source, source + 1),
    cue: [piece(cue, end)],
    content: [piece(end, end + 1)],
    by: "label" as const,
  });
  expect(isNoSaying(tree, draft(0, 1, 4))).toBe(true);
  expect(isNoSaying(tree, draft(6, 7))).toBe(true);
  expect(isNoSaying(tree, draft(9, 10))).toBe(false);
});
