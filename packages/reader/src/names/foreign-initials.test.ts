import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

it("made two bodies of one whose initials are of another tongue, and one of a body and the agency that tells of it", () => {
  const words = (letters: string) =>
    entitiesOf(
      analysisOf(
        [
          `The/DET/det/4 National/ADJ/amod/4 Liberation/PROPN/compound/4 Front/PROPN/nsubj/8 (/PUNCT/punct/6 ${letters}/PROPN/appos/4 )/PUNCT/punct/6 fled/VERB/root/0/flee ./PUNCT/punct/8`,
        ],
        [
          ["organization", "National Liberation Front"],
          ["organization", letters],
        ],
      ),
    ).map((entity) => entity.words);
  expect(words("KRZ")).toEqual(["National Liberation Front | KRZ"]);
  expect(words("AFP")).toHaveLength(2);
});
