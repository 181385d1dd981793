import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { nicknamed } from "./nicknames.js";
import { analysisOf } from "./trees.fixture.js";

const joined = (sentence: string, names: Parameters<typeof analysisOf>[1]) => {
  const analysis = analysisOf([sentence], names);
  const tree = new Tree(analysis);
  return nicknamed(tree, analysis.names).map(({ label, first, end }) => `${label}: ${tree.slice(first, end)}`);
};

it("makes one name of a man's names with what he is called between them", () => {
  const line = "Omar/PROPN “/PUNCT El/PROPN Mayo/PROPN ”/PUNCT Rahmani/PROPN left/VERB/root/0 ./PUNCT";
  expect(
    joined(line, [
      ["person", "Omar"],
      ["person", "Rahmani"],
    ]),
  ).toHaveLength(1);
  expect(
    joined(line, [
      ["person", "Omar"],
      ["organization", "El Mayo"],
      ["person", "Rahmani"],
    ])[0],
  ).toMatch(/^person: Omar.*Rahmani$/);
});

it("leaves alone what somebody says", () => {
  expect(
    joined("Omar/PROPN “/PUNCT never/ADV left/VERB/root/0 ”/PUNCT Rahmani/PROPN ./PUNCT", [
      ["person", "Omar"],
      ["person", "Rahmani"],
    ]),
  ).toEqual(["person: Omar", "person: Rahmani"]);
});
