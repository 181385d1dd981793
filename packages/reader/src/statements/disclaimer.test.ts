import { expect, it } from "vitest";
import { pastDisclaimer } from "./disclaimer.js";
import type { Draft } from "./draft.js";
import { drawn } from "./drawn.fixture.js";

const piece = (first: number, end: number) => ({ first, end, score: 1 });

it("gives a letter that is only said to be his the words that it says", () => {
  const { tree } = drawn([
    "A/a/DET/det/2 letter/letter/NOUN/nsubj/3 said/say/VERB/root/0 to/to/PART/mark/5 be/be/AUX/cop/6 his/his/PRON/xcomp/3 urged/urge/VERB/ccomp/3 calm/calm/NOUN/obj/7",
  ]);
  const draft: Draft = { by: "label", source: piece(0, 2), cue: [piece(2, 3)], content: [piece(3, 8)] };
  const [own, ...others] = pastDisclaimer(tree, draft);
  expect(others).toEqual([]);
  expect(own).toMatchObject({
    source: { first: 0, end: 6 },
    cue: [{ first: 6, end: 7 }],
    content: [{ first: 7, end: 8 }],
  });
});

it("takes nothing for said where a comma ends what is only said of somebody", () => {
  const { tree } = drawn([
    "Haddad/Haddad/PROPN/nsubj/3 ,/,/PUNCT/punct/1 said/say/VERB/root/0 to/to/PART/mark/6 be/be/AUX/cop/6 angry/angry/ADJ/xcomp/3 ,/,/PUNCT/punct/8 left/leave/VERB/conj/3",
  ]);
  const draft: Draft = { by: "label", source: piece(0, 2), cue: [piece(2, 3)], content: [piece(3, 8)] };
  expect(pastDisclaimer(tree, draft)).toEqual([]);
});
