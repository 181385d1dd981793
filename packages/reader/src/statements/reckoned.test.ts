import { expect, test } from "vitest";
import { statementLines } from "./read.fixture.js";

test("what is told by somebody's count or version is what he says", () => {
  const by = (count: string) =>
    `By/by/ADP/case/5 the/the/DET/det/3 army/army/NOUN/nmod:poss/5 _'s/'s/PART/case/3 ${count}/NOUN/obl/9 _,/,/PUNCT/punct/5 nine/nine/NUM/nummod/8 guards/guard/NOUN/nsubj/9 fled/flee/VERB/root/0`;
  expect(statementLines(by("count/count"))).toEqual(["the army: count > nine guards fled"]);
  expect(statementLines(by("fort/fort"))).toEqual([]);
  expect(
    statementLines(
      "Nine/nine/NUM/nummod/2 guards/guard/NOUN/nsubj/3 fled/flee/VERB/root/0 _,/,/PUNCT/punct/7 in/in/ADP/case/7 the/the/DET/det/7 version/version/NOUN/obl/3 of/of/ADP/case/9 nuns/nun/NOUN/nmod/7 _././PUNCT/punct/3",
    ),
  ).toEqual(["nuns: in the version of > Nine guards fled"]);
});
