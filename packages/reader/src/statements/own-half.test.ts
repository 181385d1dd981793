import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { ownHalf } from "./own-half.js";
import { piecesOf } from "./pieces.js";

const piece = (first: number, end: number) => ({ first, end, score: 1 });

it("had an army say what the police believe, before a semicolon", () => {
  const { analysis, tree } = drawn([
    "Police/police/NOUN/nsubj/2 think/think/VERB/root/0 he/he/PRON/nsubj/4 hides/hide/VERB/ccomp/2 ;/;/PUNCT/punct/7 armies/army/NOUN/nsubj/7 said/say/VERB/parataxis/2 he/he/PRON/nsubj/9 died/die/VERB/ccomp/7",
  ]);
  const draft = (content: ReturnType<typeof piece>[]) => ({
    source: piece(5, 6),
    cue: [piece(6, 7)],
    content,
    by: "label" as const,
  });
  const [police, army] = ownHalf(tree, piecesOf(analysis), draft([piece(2, 4), piece(7, 9)]));
  expect(police).toMatchObject({ source: { first: 0, end: 1 }, cue: [{ first: 1 }], content: [piece(2, 4)] });
  expect(army).toMatchObject({ source: { first: 5 }, content: [piece(7, 9)] });
  // "…; more died, the army said" says the one half alone: nothing tells that it is not the whole.
  expect(ownHalf(tree, piecesOf(analysis), draft([piece(2, 4)]))).toHaveLength(1);
});
