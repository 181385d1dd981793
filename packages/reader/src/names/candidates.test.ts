import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

it("took him who insults for the one he insults", () => {
  const words = (object: string) =>
    entitiesOf(
      analysisOf(
        [
          "General/PROPN/nsubj/3 Bashir/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/3",
          `He/PRON/nsubj/2 insulted/VERB/root/0/insult ${object} ./PUNCT/punct/2`,
        ],
        [["person", "Bashir"]],
      ),
    ).map((entity) => entity.words);
  expect(words("Bashir/PROPN/obj/2")).toEqual(["General | Bashir | Bashir"]);
  expect(words("crowds/NOUN/obj/2/crowd")).toEqual(["General | Bashir | He", "crowds"]);
});

it("took those whom a group's fighters drive off for the group", () => {
  const words = entitiesOf(
    analysisOf(
      [
        "Hamas/PROPN/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2",
        "Hamas/PROPN/compound/2 fighters/NOUN/nsubj/3/fighter dispersed/VERB/root/0/disperse them/PRON/obj/3 ./PUNCT/punct/3",
      ],
      [["organization", "Hamas"]],
    ),
  ).map((entity) => entity.words);
  expect(words).toContain("Hamas | Hamas");
});

it("took the president of whom a speaker demands something for the speaker, who presides over another body", () => {
  const words = (said: string) =>
    entitiesOf(
      analysisOf(
        [
          "The/DET/det/2 president/NOUN/nsubj/7 of/ADP/case/4 Congress/PROPN/nmod/2 Ana/PROPN/appos/2 Mora/PROPN/flat/5 demanded/VERB/root/0/demand that/SCONJ/mark/11 the/DET/det/10 president/NOUN/nsubj/11 resign/VERB/ccomp/7 ./PUNCT/punct/7",
          said,
        ],
        [
          ["person", "Ana Mora"],
          ["organization", "Congress"],
        ],
      ),
    ).map((entity) => entity.words);
  const found = words("She/PRON/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2");
  expect(found.find((one) => one.includes("Mora"))).not.toContain("| the president");
});
