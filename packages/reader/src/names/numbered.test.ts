import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const named = (sentence: string, name: string) =>
  entitiesOf(analysisOf([sentence], [["location", name]])).map(({ words }) => words);

it("took the No. of a report's number for a town, and the GMT of an hour for a body", () => {
  expect(named("Report/NOUN/root/0 No./NOUN/nmod/1 14/NUM/nummod/2", "No.")).toEqual([]);
  expect(named("At/ADP/case/2 16:42/NUM/root/0 GMT/PROPN/flat/2", "GMT")).toEqual([]);
  expect(named("Go/VERB/root/0 to/ADP/case/3 Bint/PROPN/obl/1", "Bint")).toEqual(["Bint"]);
});

it("took a province for the republic in which it lies", () => {
  const beside = entitiesOf(
    analysisOf(
      ["Northern/ADJ/amod/2 Province/PROPN/root/0 ,/PUNCT/punct/4 Mora/PROPN/appos/2"],
      [
        ["location", "Northern Province"],
        ["location", "Mora"],
      ],
    ),
  ).map(({ words }) => words);
  expect(beside).toEqual(["Northern Province", "Mora"]);
});
