import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { piecesOf } from "./pieces.js";
import { withoutHoles } from "./whole-quotation.js";

it("left a phrase in the middle of a quotation to nobody, which the labels left out", () => {
  const line = (mark: string) =>
    `He/he/PRON/nsubj/2 said/say/VERB/root/0 ${mark}/"/PUNCT/punct/5 _We/we/PRON/nsubj/5 won/win/VERB/ccomp/2 shelling/shell/VERB/advcl/5 towns/town/NOUN/obj/6 and/and/CCONJ/cc/9 left/leave/VERB/conj/5 _${mark}/"/PUNCT/punct/2`;
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const content = (mark: string, ...pieces: { first: number; end: number; score: number }[]) => {
    const { analysis } = drawn([line(mark)]);
    const draft = { by: "label" as const, source: piece(0, 1), cue: [piece(1, 2)], content: pieces };
    return withoutHoles(piecesOf(analysis), draft).content.map(({ first, end }) => [first, end]);
  };
  expect(content('"', piece(3, 5), piece(7, 9))).toEqual([[3, 9]]);
  expect(content("*", piece(3, 5), piece(7, 9))).toEqual([
    [3, 5],
    [7, 9],
  ]);
  // What stands before the quotation is no part of it.
  expect(content('"', piece(0, 2), piece(7, 9))).toEqual([
    [0, 2],
    [7, 9],
  ]);
});
