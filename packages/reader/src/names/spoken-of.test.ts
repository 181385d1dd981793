import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

it("took a company for the group that pledged allegiance, where insurgents had been told of", () => {
  const found = (company: string) =>
    entitiesOf(
      analysisOf(
        [
          "Insurgents/NOUN/nsubj/2/insurgent left/VERB/root/0/leave ./PUNCT/punct/2",
          `The/DET/det/2 ${company}/NOUN/nsubj/4 Solenne/PROPN/appos/2 saw/VERB/root/0/see it/PRON/obj/4 ./PUNCT/punct/4`,
          "The/DET/det/2 group/NOUN/nsubj/3 pledged/VERB/root/0/pledge allegiance/NOUN/obj/3 ./PUNCT/punct/3",
        ],
        [["organization", "Solenne"]],
      ),
    ).map(({ words }) => words);
  expect(found("company").filter((words) => /Solenne.*The group/.test(words))).toEqual([]);
  expect(found("movement").filter((words) => /Solenne.*The group/.test(words))).toHaveLength(1);
});
