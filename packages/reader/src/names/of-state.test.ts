import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const words = (...given: Parameters<typeof analysisOf>) => entitiesOf(analysisOf(...given)).map((one) => one.words);

it("keeps the ministries of two states apart that bear one name", () => {
  const line = (state: string) =>
    `${state}/PROPN/nmod:poss/4 's/PART/case/1 defence/PROPN/compound/4 ministry/PROPN/nsubj/5 spoke/VERB/root/0/speak ./PUNCT/punct/5`;
  const told = (first: string, second: string) =>
    words(
      [line(first), line(second)],
      [
        ["location", "Oman"],
        ["location", "Chad"],
        ["organization", "defence ministry"],
      ],
    );
  expect(told("Oman", "Oman")).toContain("defence ministry | defence ministry");
  expect(told("Oman", "Chad")).not.toContain("defence ministry | defence ministry");
});

it("takes towns that are named beside for no town that was named before", () => {
  const found = words(
    [
      "The/DET/det/2 town/NOUN/nsubj/5 of/ADP/case/4 Bor/PROPN/nmod/2 fell/VERB/root/0/fall ./PUNCT/punct/5",
      "The/DET/det/2 towns/NOUN/nsubj/7/town of/ADP/case/4 Pibor/PROPN/nmod/2 and/CCONJ/cc/6 Akobo/PROPN/conj/4 fell/VERB/root/0/fall ./PUNCT/punct/7",
    ],
    [
      ["location", "Bor"],
      ["location", "Pibor"],
      ["location", "Akobo"],
    ],
  );
  expect(found.find((one) => one.includes("Bor") && one.includes("towns"))).toBeUndefined();
});

it("knows a man by a name with a title, and a body in a region by its initials", () => {
  expect(
    words(
      [
        "Omar/PROPN/nsubj/8 Sabri/PROPN/flat/1 ,/PUNCT/punct/5 also/ADV/advmod/5 known/VERB/acl/1/know as/ADP/case/7 Hajj/PROPN/obl/5 Jamil/PROPN/flat/7 ./PUNCT/punct/1",
      ],
      [
        ["person", "Omar Sabri"],
        ["person", "Jamil"],
      ],
    ).find((one) => one.includes("Omar Sabri")),
  ).toContain("Jamil");
  expect(
    words(
      [
        "Army/PROPN/nsubj/11 of/ADP/case/3 Light/PROPN/nmod/1 in/ADP/case/7 the/DET/det/7 Upper/PROPN/compound/7 Nile/PROPN/nmod/1 ,/PUNCT/punct/10 or/CCONJ/cc/10 ALUN/PROPN/conj/7 fled/VERB/root/0/flee ./PUNCT/punct/11",
      ],
      [
        ["organization", "Army of Light"],
        ["location", "Upper Nile"],
        ["organization", "ALUN"],
      ],
    ),
  ).toEqual(["Army of Light in the Upper Nile | ALUN"]);
});
