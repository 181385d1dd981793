import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";
import { analysisOf } from "./trees.fixture.js";

it("gave South Sudan's army to Sudan, by the last word of the name", () => {
  const analysis = analysisOf(
    [
      "South/PROPN/compound/2 Sudan/PROPN/nmod:poss/4 's/PART/case/2 army/NOUN/nsubj/5 spoke/VERB/root/0/speak ./PUNCT/punct/5",
    ],
    [
      ["location", "South Sudan"],
      ["organization", "South Sudan's army"],
    ],
  );
  const { entities } = nameEntities(analysis, new Tree(analysis), { language: "en", bylines: [], credits: [] });
  expect(entities.find(({ type }) => type === "organization")?.country).toBe("SSD");
});
