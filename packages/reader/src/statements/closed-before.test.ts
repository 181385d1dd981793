import { expect, it } from "vitest";
import { withClosedBefore } from "./closed-before.js";
import type { Draft } from "./draft.js";
import { drawn } from "./drawn.fixture.js";
import { piecesOf } from "./pieces.js";

const FIRST =
  "A/a/DET/det/2 clerk/clerk/NOUN/nsubj/3 spoke/speak/VERB/root/0 first/first/ADV/advmod/3 _././PUNCT/punct/3";
const CLOSED =
  'He/he/PRON/nsubj/2 waited/wait/VERB/root/0 _,/,/PUNCT/punct/2 "/"/PUNCT/punct/5 _afraid/afraid/ADJ/xcomp/2 _././PUNCT/punct/2 _"/"/PUNCT/punct/2';
const SAID =
  '"/"/PUNCT/punct/3 _We/we/PRON/nsubj/3 waited/wait/VERB/ccomp/8 _,/,/PUNCT/punct/3 _"/"/PUNCT/punct/3 the/the/DET/det/7 judge/judge/NOUN/nsubj/8 said/say/VERB/root/0 _././PUNCT/punct/8';

const piece = (first: number, end: number) => ({ first, end, score: 1 });
const lines = (drafts: readonly Draft[]) => {
  const { tree, analysis } = drawn([FIRST, CLOSED, SAID]);
  const words = ({ first, end }: { first: number; end: number }) => tree.slice(first, end);
  return withClosedBefore(tree, piecesOf(analysis), drafts).map(
    ({ source, content }) => `${source ? words(source) : "-"}: ${content.map(words).join(" | ")}`,
  );
};
const judge: Draft = {
  by: "label",
  source: piece(17, 19),
  cue: [piece(19, 20)],
  content: [piece(5, 12), piece(12, 17)],
};
const clerk: Draft = { by: "label", source: piece(0, 2), cue: [piece(2, 3)], content: [piece(3, 4)] };

it("leaves what was quoted before another's quotation to whom the sentence before it quotes", () => {
  expect(lines([clerk, judge])).toEqual(["A clerk: first", 'the judge: "We waited,"', 'A clerk: He waited, "afraid."']);
  expect(lines([judge])).toEqual(['the judge: "We waited,"']);
});

it("takes a whole quoted sentence before the cue for what is said there", () => {
  expect(lines([{ ...judge, content: [piece(8, 12), piece(12, 17)] }])).toEqual([
    'the judge: "afraid." | "We waited,"',
  ]);
});
