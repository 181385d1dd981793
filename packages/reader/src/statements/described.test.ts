import { expect, it } from "vitest";
import { withoutDescription } from "./described.js";
import type { Draft } from "./draft.js";
import { drawn } from "./drawn.fixture.js";

it("had a nurse say that she asked not to be named", () => {
  const { tree } = drawn([
    "We/we/PRON/nsubj/2 fled/flee/VERB/ccomp/3 said/say/VERB/root/0 nurses/nurse/NOUN/nsubj/3 _,/,/PUNCT/punct/7 who/who/PRON/nsubj/7 asked/ask/VERB/acl:relcl/4 to/to/PART/mark/9 stay/stay/VERB/xcomp/7",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft: Draft = { by: "label", source: piece(3, 4), cue: [piece(2, 3)], content: [piece(0, 2), piece(7, 9)] };
  expect(withoutDescription(tree, draft).content).toEqual([piece(0, 2)]);
  const alone = { ...draft, content: [piece(7, 9)] };
  expect(withoutDescription(tree, alone)).toEqual(alone);
});
