import { describe, expect, it } from "vitest";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";
import { analysisOf } from "./trees.fixture.js";
import { wholeNames } from "./whole-names.js";

const analysis = analysisOf(
  [
    "Boko/PROPN/flat/2 Haram/PROPN/nsubj/3 fled/VERB/root/0/flee ./PUNCT/punct/3",
    "Boko/PROPN/compound/2 Haram/PROPN/nsubj/3 fled/VERB/root/0/flee ./PUNCT/punct/3",
    "In/ADP/case/2 Chad/PROPN/obl/5 it/PRON/nsubj/5 is/AUX/aux/5/be fighting/VERB/root/0/fight troops/NOUN/obj/5/troop ./PUNCT/punct/5",
    "Red/PROPN/compound/2 Dawn/PROPN/nsubj/3 met/VERB/root/0/meet Red/PROPN/compound/5 Dawn/PROPN/obj/3 ./PUNCT/punct/3",
  ],
  [["location", "Chad"]],
);
const tree = new Tree(analysis);
const [chad] = analysis.names;
const part = (label: "other" | "person", first: number, end: number, score: number) => ({ label, first, end, score });

describe("wholeNames", () => {
  it("puts a well-known body together that was seen in part", () => {
    expect(wholeNames(tree, [part("other", 0, 1, 0.9)])).toMatchObject([{ label: "organization", first: 0, end: 2 }]);
  });

  it("puts a name together that was seen whole elsewhere", () => {
    const seen = wholeNames(tree, [part("person", 15, 17, 0.9), part("other", 18, 19, 0.7)]);
    expect(seen).toMatchObject([
      { label: "person", first: 15, end: 17 },
      { label: "person", first: 18, end: 20 },
    ]);
  });

  it("leaves a name that reaches further, and words that no label touches", () => {
    const longer = part("person", 0, 3, 0.9);
    expect(wholeNames(tree, [longer])).toEqual([longer]);
    expect(wholeNames(tree, [])).toEqual([]);
  });
});

it("puts the front and the dunes together of the Front of the Eastern Dunes, and no more than those", () => {
  const treeOf = (word: string) =>
    new Tree(
      analysisOf(
        [
          `${word}/PROPN/nsubj/6 of/ADP/case/5 the/DET/det/5 Eastern/PROPN/compound/5 Dunes/PROPN/nmod/1 fled/VERB/root/0/flee`,
        ],
        [],
      ),
    );
  const labels = (second: "organization" | "location") => [
    { label: "organization" as const, first: 0, end: 1, score: 0.9 },
    { label: second, first: 3, end: 5, score: 0.8 },
  ];
  expect(wholeNames(treeOf("Front"), labels("organization"))).toMatchObject([
    { label: "organization", first: 0, end: 5 },
  ]);
  // A word that opens names of bodies takes a place along, another does not.
  expect(wholeNames(treeOf("Front"), labels("location"))).toHaveLength(1);
  expect(wholeNames(treeOf("Bank"), labels("location"))).toHaveLength(2);
});

describe("nameEntities", () => {
  it("knows that it who fights is the body that was the subject last", () => {
    const names = chad ? [part("other", 0, 1, 0.9), part("other", 4, 5, 0.9), chad] : [];
    const read = { ...analysis, names };
    const { mentions, entities } = nameEntities(read, tree, { language: "en", bylines: [], credits: [] });
    const [body] = entities;
    expect(
      mentions.filter(({ entity }) => entity === body?.id).map(({ span }) => analysis.text.slice(...span)),
    ).toEqual(["Boko Haram", "Boko Haram", "it"]);
  });
});
