import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const says = (who: string, did: string) =>
  `${who}/NOUN/nsubj/2 say/say/VERB/root/0 they/they/PRON/nsubj/4 ${did}/VERB/ccomp/2 _././PUNCT/punct/2`;

test("what the two who spoke last have said is unverified where neither side could be checked", () => {
  const checked = (side: string) =>
    readStatements(
      drawn([
        says("Rebels/rebel", "won/win"),
        says("Soldiers/soldier", "held/hold"),
        `We/we/PRON/nsubj/4 could/could/AUX/aux/4 not/not/PART/advmod/4 verify/verify/VERB/root/0 ${side}`,
      ]),
    )
      .slice(0, 2)
      .map(({ standing }) => standing);
  expect(checked("either/either/DET/det/6 side/side/NOUN/obj/4")).toEqual(["unverified", "unverified"]);
  expect(checked("claims/claim/NOUN/obj/4 of/of/ADP/case/8 either/either/DET/det/8 side/side/NOUN/nmod/5")).toEqual([
    "unverified",
    "unverified",
  ]);
  expect(checked("that/that/DET/det/6 side/side/NOUN/obj/4")).toEqual(["attributed", "attributed"]);
});
