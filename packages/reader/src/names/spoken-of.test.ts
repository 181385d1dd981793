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

it("took a commander's faction, and a movement of the same name, for the whole body named before", () => {
  const found = (second: string, labels: Parameters<typeof analysisOf>[1] = []) =>
    entitiesOf(
      analysisOf(
        ["Dawn/PROPN/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2", second],
        [["organization", "Dawn"], ...labels],
      ),
    ).map(({ words }) => words);
  const movement = (of: string) => `The/DET/det/2 movement/NOUN/nsubj/${of ? 6 : 3} ${of}left/VERB/root/0/leave`;
  expect(found(movement(""))).toEqual(["Dawn | The movement"]);
  expect(found(movement("of/ADP/case/5 that/DET/det/5 name/NOUN/nmod/2 "))).toContain("Dawn");
  expect(
    found("Sabri/PROPN/nmod:poss/3 's/PART/case/1 faction/NOUN/nsubj/4 left/VERB/root/0/leave", [["person", "Sabri"]]),
  ).toContain("Dawn");
});
