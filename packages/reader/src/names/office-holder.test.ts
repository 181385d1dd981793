import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const persons = (sentences: readonly string[], ...names: string[]) => {
  const analysis = analysisOf(
    sentences,
    names.map((name) => ["person", name] as const),
  );
  return entitiesOf(analysis).flatMap(({ type, words }) => (type === "person" ? [words] : []));
};
const FELL = "President/PROPN/nmod:desc/2 Sabri/PROPN/nsubj/3 fell/VERB/root/0/fall ./PUNCT/punct/3";
const line = (fate: string, noun = "president") =>
  `Generals/NOUN/nsubj/2/general accused/VERB/root/0/accuse the/DET/det/5 ${fate}/ADJ/amod/5 ${noun}/NOUN/obj/2 ./PUNCT/punct/2`;

it("takes the ousted president for the only one who has been called president", () => {
  expect(persons([FELL, line("ousted")], "Sabri")).toContain("President | Sabri | the ousted president");
});

it("looks no further where two have been, where he is another's, or where nobody was", () => {
  const other = "President/PROPN/nmod:desc/2 Moe/PROPN/nsubj/3 wept/VERB/root/0/weep ./PUNCT/punct/3";
  expect(persons([FELL, other, line("ousted")], "Sabri", "Moe")).toContain("the ousted president");
  expect(persons([FELL, line("Chadian")], "Sabri")).toContain("the Chadian president");
  expect(persons([FELL, line("ousted", "king")], "Sabri")).toContain("the ousted king");
});

it("takes the colonel for the only one named by that rank", () => {
  const named = "Colonel/PROPN/nmod:desc/2 Sabri/PROPN/nsubj/3 fell/VERB/root/0/fall ./PUNCT/punct/3";
  expect(persons([named, line("exiled", "colonel")], "Sabri")).toContain("Colonel | Sabri | the exiled colonel");
});

it("takes the bloc for the only one named near by", () => {
  const read = (second: string) => {
    const analysis = analysisOf(
      [
        `ASEAN/PROPN/nsubj/2 met/VERB/root/0/meet ${second}/PROPN/obj/2 ./PUNCT/punct/2`,
        "The/DET/det/2 bloc/NOUN/nsubj/3 spoke/VERB/root/0/speak ./PUNCT/punct/3",
      ],
      [
        ["organization", "ASEAN"],
        ["organization", second],
      ],
    );
    const { mentions, entities } = nameEntities(analysis, new Tree(analysis), {
      language: "en",
      bylines: [],
      credits: [],
    });
    const name = entities.find(({ name }) => name === "ASEAN");
    return mentions
      .filter(({ entity }) => entity === name?.id)
      .map(({ span }) => analysis.text.slice(...span))
      .join(" | ");
  };
  expect(read("Amnesty")).toBe("ASEAN | The bloc");
  expect(read("ECOWAS")).toBe("ASEAN");
});
