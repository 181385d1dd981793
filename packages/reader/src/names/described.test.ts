import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const words = (...given: Parameters<typeof analysisOf>) => entitiesOf(analysisOf(...given)).map((one) => one.words);

it("takes a man named between commas for him who is described before, though a town or another man stands between", () => {
  const line = (noun: string, of: string) =>
    `A/DET/det/2 ${noun}/NOUN/nsubj/8 ${of}/ADP/case/4 Aden/PROPN/nmod/2 ,/PUNCT/punct/6 Sabri/PROPN/appos/4 ,/PUNCT/punct/2 spoke/VERB/root/0/speak ./PUNCT/punct/8`;
  expect(
    words(
      [line("shopkeeper", "in")],
      [
        ["location", "Aden"],
        ["person", "Sabri"],
      ],
    ),
  ).toContain("A shopkeeper | Sabri");
  expect(
    words(
      [line("bridge", "in")],
      [
        ["location", "Aden"],
        ["person", "Sabri"],
      ],
    ),
  ).toContain("Sabri");
});

it("takes a brother of a commander for no commander", () => {
  const line =
    "A/DET/det/2 brother/NOUN/nsubj/6 of/ADP/case/5 commander/NOUN/nmod:desc/5 Sabri/PROPN/nmod/2 fled/VERB/root/0/flee ./PUNCT/punct/6";
  const [brother, ...others] = words([line], [["person", "Sabri"]]);
  expect(
    [brother, ...others].some((one) => /brother.*\|.*Sabri$/.test(one ?? "") && !/commander/.test(one ?? "")),
  ).toBe(false);
});

it("takes a rank that is cut short for no town", () => {
  const line =
    "Brig./PROPN/compound/2 Gen./PROPN/nmod:desc/3 Sabri/PROPN/nsubj/4 left/VERB/root/0/leave ./PUNCT/punct/4";
  const found = entitiesOf(
    analysisOf(
      [line],
      [
        ["location", "Brig."],
        ["person", "Sabri"],
      ],
    ),
  );
  expect(found.some(({ type }) => type === "location")).toBe(false);
});

it("takes another mission for none that was named before", () => {
  const lines = [
    "The/DET/det/2 UNMO/PROPN/nsubj/3 left/VERB/root/0/leave ./PUNCT/punct/3",
    "It/PRON/nsubj/2 replaced/VERB/root/0/replace another/DET/det/4 mission/NOUN/obj/2 ./PUNCT/punct/2",
  ];
  expect(words(lines, [["organization", "UNMO"]]).some((one) => /UNMO.*another/.test(one))).toBe(false);
});

it("does not take the group for that which it split from or bound itself to", () => {
  const named = [
    ["organization", "Front"],
    ["organization", "Guild"],
  ] as [["organization", string], ["organization", string]];
  const group =
    "Ten/NUM/nummod/2 fighters/NOUN/nsubj/6 of/ADP/case/5 the/DET/det/5 group/NOUN/nmod/2 fled/VERB/root/0/flee ./PUNCT/punct/6";
  const split =
    "The/DET/det/2 Front/PROPN/nsubj/3 split/VERB/root/0/split from/ADP/case/6 the/DET/det/6 Guild/PROPN/obl/3 ./PUNCT/punct/3";
  const sworn =
    "The/DET/det/2 Front/PROPN/nsubj/3 pledged/VERB/root/0/pledge allegiance/NOUN/obj/3 to/ADP/case/7 the/DET/det/7 Guild/PROPN/nmod/4 ./PUNCT/punct/3";
  for (const line of [split, sworn]) {
    expect(words([line, group], named).find((one) => /the group/.test(one))).not.toMatch(/Guild/);
  }
});

it("takes for a body what somebody leads, where the model does not know", () => {
  const led = (verb: string) =>
    entitiesOf(
      analysisOf(
        [`Sabri/PROPN/nsubj/2 ${verb} the/DET/det/5 Liberation/PROPN/compound/5 Gathering/PROPN/obj/2 ./PUNCT/punct/2`],
        [
          ["person", "Sabri"],
          ["other", "Liberation Gathering"],
        ],
      ),
    ).find(({ words: its }) => /Gathering/.test(its))?.type;
  expect(led("led/VERB/root/0/lead")).toMatch(/organization|group/);
  expect(led("saw/VERB/root/0/see")).toBe("other");
});
