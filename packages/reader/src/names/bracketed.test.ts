import { expect, it } from "vitest";
import type { NameLabel } from "../analysis.js";
import { Tree } from "../tree.js";
import { spelledOut } from "./bracketed.js";
import { analysisOf } from "./trees.fixture.js";

/** What is labelled in a line of words, where the model labels those given. */
function labelled(line: string, names: readonly [NameLabel, string][]): string[] {
  const cells = line
    .split(" ")
    .map((form, at) => `${form}/${/^[(),]$/.test(form) ? "PUNCT" : "PROPN"}/dep/${at === 0 ? 0 : 1}`);
  const analysis = analysisOf([cells.join(" ")], names);
  const tree = new Tree(analysis);
  return spelledOut(tree, analysis.names).map(
    ({ label, first, end }) =>
      `${label} ${tree.words
        .slice(first, end)
        .map(({ form }) => form)
        .join(" ")}`,
  );
}

it("takes a name as far as the initials behind it tell, where the model saw parts", () => {
  expect(
    labelled("the Front for the Victory of Islam ( FVI )", [
      ["organization", "Front"],
      ["other", "Islam"],
    ]),
  ).toEqual(["organization Front for the Victory of Islam", "organization FVI"]);
  expect(
    labelled("guards of the U.N. Mission to Support the Goma Accord ( UNMGA ) left", [
      ["location", "Goma"],
      ["organization", "UNMGA"],
    ]),
  ).toEqual(["organization U.N. Mission to Support the Goma Accord", "organization UNMGA"]);
  expect(labelled("the U.N. Mission in South Chad ( UNMISC )", [["location", "South Chad"]])[0]).toBe(
    "organization U.N. Mission in South Chad",
  );
});

it("leaves a name that is whole, and initials of something else", () => {
  expect(labelled("the Great Republic of Mora ( GRM )", [["location", "Great Republic of Mora"]])).toEqual([
    "location Great Republic of Mora",
  ]);
  expect(labelled("in Goma Moe ( UN ) said", [["location", "Goma"]])).toEqual(["location Goma"]);
  expect(labelled("Moe , a Red man of Nubia ( MRN )", [["person", "Moe"]])).toEqual(["person Moe"]);
});
