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

it("took the town of the dateline for the place to which somebody goes there, once the report names another", () => {
  const analysis = analysisOf(
    [
      "Bonn/PROPN/root/0",
      "Aides/NOUN/nsubj/2/aide of/ADP/case/3 Kano/PROPN/nmod/1 left/VERB/root/0/leave after/SCONJ/mark/7 drones/NOUN/nsubj/7/drone landed/VERB/advcl/4/land there/ADV/advmod/7 ./PUNCT/punct/4",
    ],
    [
      ["location", "Bonn"],
      ["location", "Kano"],
    ],
  );
  const sentences = analysis.sentences.map((one, at) => ({
    ...one,
    zone: at ? ("body" as const) : ("dateline" as const),
  }));
  const { mentions } = nameEntities({ ...analysis, sentences }, new Tree(analysis), {
    language: "en",
    bylines: [],
    credits: [],
  });
  const entity = (words: string) => mentions.find(({ span }) => analysis.text.slice(...span) === words)?.entity;
  expect(entity("there")).toBe(entity("Kano"));
  expect(entity("there")).toBeDefined();
});
