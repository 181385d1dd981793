import { expect, it } from "vitest";
import { underCharge } from "./charged.js";
import { drawn } from "./drawn.js";
import { eventLines } from "./read.fixture.js";

/** Whom the bombing is laid to: null where nobody is told. */
function charged(sentence: string): string | null | undefined {
  const { tree } = drawn([sentence]);
  const verb = tree.words.find(({ lemma }) => lemma === "bomb");
  const found = verb && underCharge(tree, verb);
  return found === null ? null : found?.form;
}

const BOMBING = "of//SCONJ/6/mark bombing/bomb/VERB/4/acl";

it("took the charge for the one who bombed", () => {
  expect(
    charged(`Omar//PROPN/2/nsubj:pass arrested/arrest/VERB/0/root on//ADP/4/case charges/charge/NOUN/2/obl ${BOMBING}`),
  ).toBe("Omar");
  expect(
    charged(`Chad//PROPN/2/nsubj denied/deny/VERB/0/root all//DET/4/det allegations/allegation/NOUN/2/obj ${BOMBING}`),
  ).toBe("Chad");
  expect(
    charged(
      `Judges/judge/NOUN/2/nsubj heard/hear/VERB/0/root a//DET/4/det charge//NOUN/2/obj ${BOMBING} against//ADP/8/case Omar//PROPN/4/nmod`,
    ),
  ).toBe("Omar");
});

it("lays to nobody what nobody is told to be charged with, and leaves other nouns alone", () => {
  expect(
    charged(`Judges/judge/NOUN/2/nsubj heard/hear/VERB/0/root a//DET/4/det charge//NOUN/2/obj ${BOMBING}`),
  ).toBeNull();
  expect(
    charged(`Judges/judge/NOUN/2/nsubj heard/hear/VERB/0/root a//DET/4/det plan//NOUN/2/obj ${BOMBING}`),
  ).toBeUndefined();
});

it("has either of those who accuse each other do it", () => {
  expect(
    eventLines(
      "Clans/clan/NOUN/2/nsubj accused/accuse/VERB/0/root each//DET/2/obj other//ADJ/3/fixed of//SCONJ/6/mark bombing/bomb/VERB/2/advcl markets/market/NOUN/6/obj",
    ),
  ).toContainEqual(expect.stringMatching(/^ASSAULT bombing: Clans > markets/));
});
