import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const CLEAR = "It/it/PRON/expl/4 is/be/AUX/cop/4 not/not/PART/advmod/4 clear/clear/ADJ/root/0";
const TOLD =
  "told/tell/VERB/csubj/4 guards/guard/NOUN/iobj/6 that/that/SCONJ/mark/10 nuns/nun/NOUN/nsubj/10 fled/flee/VERB/ccomp/6";

test("who is asked for has said nothing; who is described has", () => {
  const count = (sentence: string) => readStatements(drawn([sentence])).length;
  expect(count(`${CLEAR} who/who/PRON/nsubj/6 ${TOLD}`)).toBe(0);
  expect(
    count(
      "Kings/king/NOUN/nsubj/2 told/tell/VERB/root/0 guards/guard/NOUN/iobj/2 that/that/SCONJ/mark/6 nuns/nun/NOUN/nsubj/6 fled/flee/VERB/ccomp/2",
    ),
  ).toBe(1);
});
