import { expect, it } from "vitest";
import { reading, relations } from "./marked.js";
import { readRelations } from "./relations.js";

it("had a man hold the town that the faction he leads holds", () => {
  const found = relations(
    "a/DET faction/NOUN led/VERB by/ADP person[Omar/PROPN Sabri/PROPN] ,/PUNCT which/PRON controls/VERB location[Aden/PROPN] ./PUNCT",
    [
      ["led", "faction", "acl"],
      ["Omar", "led", "obl:agent"],
      ["Sabri", "Omar", "flat"],
      ["controls", "Omar", "acl:relcl"],
      ["which", "controls", "nsubj"],
    ],
  );
  expect(found).toContain("controls: a faction > Aden");
  expect(found.filter((one) => one.startsWith("controls: Omar"))).toEqual([]);
});

it("made a country a member of the mission in which its soldiers had been", () => {
  const found = relations(
    "Troops/NOUN from/ADP location[Chad/PROPN] ,/PUNCT who/PRON were/AUX part/NOUN of/ADP organization[Sahel/PROPN Force/PROPN] ,/PUNCT left/VERB",
    [
      ["Chad", "Troops", "nmod"],
      ["part", "Troops", "acl:relcl"],
      ["who", "part", "nsubj"],
      ["Sahel", "part", "nmod"],
    ],
  );
  expect(found.filter((one) => one.includes("Chad > Sahel"))).toEqual([]);
});

it("took who tells of a girl for the girl", () => {
  const told = (after: string) =>
    relations(
      `including/VERB a/DET girl/NOUN ,/PUNCT governor/NOUN person[Omar/PROPN Sabri/PROPN] ${after}said/VERB ./PUNCT`,
      [
        ["Omar", "said", "nsubj"],
        ["governor", "Omar", "nmod:desc"],
      ],
    ).filter((one) => one.startsWith("same-as: a girl"));
  expect(told("")).toEqual([]);
});

it("had the country where he speaks govern the governor's region", () => {
  const found = relations(
    "In/ADP location[Oman/PROPN] ,/PUNCT the/DET governor/NOUN of/ADP location[Sur/PROPN] ,/PUNCT person[Omar/PROPN Sabri/PROPN] ,/PUNCT said/VERB",
    [
      ["governor", "said", "nsubj"],
      ["Omar", "governor", "appos"],
    ],
  );
  expect(found).toContain("leads: Omar Sabri > Sur");
  expect(found).not.toContain("leads: Oman > Sur");
});

it("had a court lead those whom it found guilty, and a war fight those whom it killed", () => {
  expect(
    relations("organization[Court/PROPN] found/VERB three/NUM soldiers/NOUN guilty/ADJ", [
      ["Court", "found", "nsubj"],
      ["soldiers", "found", "obj"],
    ]),
  ).not.toContain("leads: Court > three soldiers");
  expect(
    relations("The/DET war/NOUN killed/VERB ten/NUM soldiers/NOUN", [
      ["war", "killed", "nsubj"],
      ["soldiers", "killed", "obj"],
    ]).filter((one) => one.startsWith("fighting")),
  ).toEqual([]);
});

it("took a town for the province that the brackets put it in", () => {
  const read = reading("shells/NOUN hit/VERB location[Goma/PROPN] (/PUNCT location[Kivu/PROPN] )/PUNCT ./PUNCT");
  const place = { lat: 0, lon: 0, name: "Kivu", gazetteer: "geonames", id: "1", precision: "admin1" } as const;
  for (const entity of read.entities) if (entity.name === "Kivu") entity.place = place;
  expect(readRelations(read, []).map(({ type }) => type)).toEqual(["located-in"]);
});

it("had a man follow the man whom his followers call so", () => {
  const found = relations(
    "person[Bello/PROPN] is/AUX known/VERB to/ADP his/PRON followers/NOUN as/ADP person[Omar/PROPN Sabri/PROPN] ./PUNCT",
  );
  expect(found.filter((one) => one.startsWith("loyal-to"))).toEqual([]);
});
