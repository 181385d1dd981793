import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

/** What names a sentence holds, where the model saw but these. */
const names = (opener: string, seen: Parameters<typeof analysisOf>[1]) =>
  entitiesOf(
    analysisOf(
      [
        `The/DET/det/2 ${opener}/nsubj/6 of/ADP/case/5 the/DET/det/5 Lake/PROPN/nmod/2 left/VERB/root/0/leave ./PUNCT/punct/6`,
      ],
      seen,
    ),
  ).map(({ type, words }) => `${type}: ${words}`);

it("took the Sons of the Lake for sons, and for a lake", () => {
  const whole = ["organization: Sons of the Lake"];
  expect(names("Sons/PROPN", [["location", "Lake"]])).toEqual(whole);
  expect(
    names("Sons/PROPN", [
      ["organization", "Sons"],
      ["location", "Lake"],
    ]),
  ).toEqual(whole);
  expect(names("Shores/PROPN", [["location", "Lake"]])).toContain("location: Lake");
});
