import { expect, it } from "vitest";
import { withAccording } from "./according.js";
import type { Draft } from "./draft.js";
import { drawn } from "./drawn.fixture.js";

const piece = (first: number, end: number) => ({ first, end, score: 1 });

it("has the king say what an agency says that he said: only the agency said it", () => {
  const { tree } = drawn([
    "We/we/PRON/nsubj/2 stay/stay/VERB/ccomp/5 _,/,/PUNCT/punct/2 kings/king/NOUN/nsubj/5 said/say/VERB/root/0 _,/,/PUNCT/punct/9 according/accord/VERB/case/9 to/to/ADP/fixed/7 Tass/Tass/PROPN/obl/5",
  ]);
  const draft: Draft = { by: "label", source: piece(8, 9), cue: [piece(6, 8)], content: [piece(0, 2)] };
  const [outer, inner] = withAccording(tree, [draft]);
  expect(outer).toEqual(draft);
  expect([inner?.source, inner?.cue, inner?.within]).toMatchObject([
    { first: 3, end: 4 },
    [{ first: 4, end: 5 }],
    { first: 6, end: 8 },
  ]);
  expect(withAccording(tree, [draft, { ...draft, cue: [piece(4, 5)] }])).toHaveLength(2);
});

it("has a paper pass on what diplomats say: the paper said nothing", () => {
  const { tree } = drawn([
    "Tass/Tass/PROPN/nsubj/2 reported/report/VERB/root/0 _,/,/PUNCT/punct/6 according/accord/VERB/case/6 to/to/ADP/fixed/4 kings/king/NOUN/obl/2 _,/,/PUNCT/punct/6 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/2",
  ]);
  const draft: Draft = { by: "label", source: piece(5, 6), cue: [piece(3, 5)], content: [piece(7, 9)] };
  const [outer, inner] = withAccording(tree, [draft]);
  expect([outer?.source, outer?.cue]).toMatchObject([{ first: 0, end: 1 }, [{ first: 1, end: 2 }]]);
  expect(inner?.within).toMatchObject({ first: 1, end: 2 });
});
