import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const persons = (sentence: string, names: Parameters<typeof analysisOf>[1]) =>
  entitiesOf(analysisOf([sentence], names)).map(({ type, words }) => `${type}: ${words}`);

it("joins a byname that the model takes for a town or a body", () => {
  expect(
    persons(
      "Sabri/PROPN/nsubj/6 ,/PUNCT/punct/3 alias/NOUN/appos/1 Mora/PROPN/dep/3 ,/PUNCT/punct/3 left/VERB/root/0",
      [
        ["person", "Sabri"],
        ["location", "Mora"],
      ],
    ),
  ).toEqual(["person: Sabri | Mora"]);
  expect(
    persons(
      "Sabri/PROPN/nsubj/6 ,/PUNCT/punct/3 nicknamed/VERB/acl/1 Tiko/PROPN/obj/3 ,/PUNCT/punct/3 left/VERB/root/0",
      [
        ["person", "Sabri"],
        ["organization", "Tiko"],
      ],
    ),
  ).toEqual(["person: Sabri | Tiko"]);
});

it("joins what a man is known as to others, whoever they are", () => {
  expect(
    persons(
      "Sabri/PROPN/nsubj/11 ,/PUNCT/punct/3 known/VERB/acl/1 in/ADP/case/6 the/DET/det/6 hills/NOUN/obl/3 as/ADP/case/8 Tiko/PROPN/obl/3 ,/PUNCT/punct/3 soon/ADV/advmod/11 left/VERB/root/0",
      [
        ["person", "Sabri"],
        ["other", "Tiko"],
      ],
    ),
  ).toContain("person: Sabri | Tiko");
});

it("keeps a town apart in which a man was born", () => {
  expect(
    persons(
      "Sabri/PROPN/nsubj/6 ,/PUNCT/punct/3 formerly/ADV/advmod/4 Mora/PROPN/dep/1 ,/PUNCT/punct/3 left/VERB/root/0",
      [
        ["person", "Sabri"],
        ["location", "Mora"],
      ],
    ),
  ).toHaveLength(2);
});

it("keeps a man apart from a witness who is known to the court by another name, or identified by it", () => {
  const saw = (known: string) =>
    persons(`Sabri/PROPN/nsubj/2 saw/VERB/root/0 the/DET/det/4 witness/NOUN/obj/2 ,/PUNCT/punct/6 ${known}`, [
      ["person", "Sabri"],
      ["person", "Tiko"],
    ]).filter((one) => one.includes("Sabri") && one.includes("Tiko"));
  expect(saw("known/VERB/dep/4 to/ADP/case/9 the/DET/det/9 court/NOUN/obl/6 as/ADP/case/11 Tiko/PROPN/obl/6")).toEqual(
    [],
  );
  expect(saw("identified/VERB/dep/4 only/ADV/advmod/9 as/ADP/case/9 Tiko/PROPN/obl/6")).toEqual([]);
});
