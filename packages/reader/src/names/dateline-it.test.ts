import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";
import { analysisOf } from "./trees.fixture.js";

it("had a mission defend the town of the dateline, by its record", () => {
  const analysis = analysisOf(
    [
      "Bonn/PROPN/root/0",
      "Aides/NOUN/nsubj/2/aide praised/VERB/root/0/praise its/PRON/nmod:poss/4 record/NOUN/obj/2 ./PUNCT/punct/2",
    ],
    [["location", "Bonn"]],
  );
  const named = (zone: "dateline" | "body") => {
    const sentences = analysis.sentences.map((one, at) => ({ ...one, zone: at ? ("body" as const) : zone }));
    const { mentions } = nameEntities({ ...analysis, sentences }, new Tree(analysis), {
      language: "en",
      bylines: [],
      credits: [],
    });
    return mentions.map(({ span, entity }) => `${analysis.text.slice(...span)} ${entity}`);
  };
  expect(named("body")).toContain("its e1");
  expect(named("dateline")).not.toContain("its e1");
});
