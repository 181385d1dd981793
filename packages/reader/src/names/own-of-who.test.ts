import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const denied = (subject: string) =>
  entitiesOf(
    analysisOf(
      [
        `${subject} blamed/VERB/root/0/blame the/DET/det/5 rebels/NOUN/obj/3/rebel ,/PUNCT/punct/8 who/PRON/nsubj/8 denied/VERB/acl:relcl/5/deny that/SCONJ/mark/11 they/PRON/nsubj/11 fired/VERB/ccomp/8/fire ./PUNCT/punct/3`,
      ],
      [],
    ),
  ).map(({ words }) => words);

it("took those who deny that they fired for the ones who blame them", () => {
  expect(denied("The/DET/det/2 government/NOUN/nsubj/3")).toContain("the rebels | they");
  expect(denied("The/DET/det/2 soldiers/NOUN/nsubj/3/soldier")).toContain("the rebels | they");
});
