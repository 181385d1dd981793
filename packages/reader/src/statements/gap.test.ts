import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { withinItsClause } from "./gap.js";

it("gave a speaker the whole sentence that told of his report", () => {
  const { tree } = drawn([
    "Nobody/nobody/PRON/nsubj/2 confirmed/confirm/VERB/root/0 the/the/DET/det/4 report/report/NOUN/obj/2 which/which/PRON/nsubj/8 Moe/Moe/PROPN/nsubj/7 said/say/VERB/acl:relcl/4 came/come/VERB/ccomp/7 late/late/ADV/advmod/8",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = { by: "label" as const, source: piece(5, 6), cue: [piece(6, 7)], content: [piece(0, 5), piece(7, 9)] };
  expect(withinItsClause(tree, draft).content).toEqual([piece(4, 5), piece(7, 9)]);
  const before = { ...draft, content: [piece(0, 4)] };
  expect(withinItsClause(tree, before)).toEqual(before);
});
