import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

it("took what a lawyer had said for unverified where a charge was dropped for lack of evidence", () => {
  const reading = drawn(
    [
      "Amsel/Amsel/PROPN/nsubj/2 said/say/VERB/root/0 he/he/PRON/nsubj/4 left/leave/VERB/ccomp/2 _././PUNCT/punct/2",
      "Judges/judge/NOUN/nsubj/2 dropped/drop/VERB/root/0 the/the/DET/det/4 charge/charge/NOUN/obj/2 for/for/ADP/case/6 lack/lack/NOUN/obl/2 of/of/ADP/case/8 evidence/evidence/NOUN/nmod/6 _././PUNCT/punct/2",
    ],
    [],
    [["Amsel"]],
  );
  expect(readStatements(reading).map(({ standing }) => standing)).toEqual(["attributed"]);
});
