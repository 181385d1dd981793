import { expect, it } from "vitest";
import type { Draft } from "./draft.js";
import { drawn } from "./drawn.fixture.js";
import { withQuoted } from "./goes-on.js";
import { piecesOf } from "./pieces.js";

const SPOKEN =
  '¶"/"/PUNCT/punct/3 _We/we/PRON/nsubj/3 stay/stay/VERB/ccomp/8 _,/,/PUNCT/punct/3 _"/"/PUNCT/punct/3 the/the/DET/det/7 mayor/mayor/NOUN/nsubj/8 said/say/VERB/root/0 _,/,/PUNCT/punct/10 speaking/speak/VERB/advcl/8 of/of/ADP/case/13 the/the/DET/det/13 siege/siege/NOUN/obl/10 _././PUNCT/punct/8';
const MORE = '"/"/PUNCT/punct/3 _They/they/PRON/nsubj/3 left/leave/VERB/root/0 _././PUNCT/punct/3 _"/"/PUNCT/punct/3';

it("goes on with who was quoted, not with what he spoke of", () => {
  const reading = drawn([SPOKEN, MORE]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const drafts: Draft[] = [
    { by: "label", cue: [piece(7, 8)], content: [piece(0, 5)] },
    { by: "label", cue: [piece(9, 11)], content: [piece(11, 13), piece(14, 19)] },
  ];
  const found = withQuoted(reading.tree, piecesOf(reading.analysis), drafts);
  expect(found.map(({ content }) => content.map(({ first, end }) => reading.tree.slice(first, end)))).toEqual([
    ['"We stay,"', '"They left."'],
    ["the siege"],
  ]);
});
