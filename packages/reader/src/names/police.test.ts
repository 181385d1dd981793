import { expect, it } from "vitest";
import type { Analysis } from "../analysis.js";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";
import { analysisOf } from "./trees.fixture.js";

/** The sectors of the persons of a report. */
function sectorsIn(analysis: Analysis): (string | undefined)[] {
  const { entities } = nameEntities(analysis, new Tree(analysis), { language: "en", bylines: [], credits: [] });
  return entities.flatMap(({ type, role }) => (type === "person" ? [role] : []));
}

/** The sectors of the persons of a report that also tells of this body. */
function sectors(body: string): (string | undefined)[] {
  const analysis = analysisOf(
    [
      `The/DET/det/2 ${body}/NOUN/nsubj/3 came/VERB/root/0/come ./PUNCT/punct/3`,
      "Capt./PROPN/compound/3 Omar/PROPN/compound/3 Rahmani/PROPN/nsubj/4 spoke/VERB/root/0/speak ./PUNCT/punct/4",
      "An/DET/det/2 officer/NOUN/nsubj/3 left/VERB/root/0/leave ./PUNCT/punct/3",
      "A/DET/det/2 paratrooper/NOUN/nsubj/3 fell/VERB/root/0/fall ./PUNCT/punct/3",
    ],
    [["person", "Omar Rahmani"]],
  );
  return sectorsIn(analysis);
}

it("took a captain of the police for a soldier, where no troops are told of", () => {
  expect(sectors("police")).toEqual(["COP", "COP", "MIL"]);
  expect(sectors("army")).toEqual(["MIL", "MIL", "MIL"]);
});

it("took a police chief for a marshal of the air force", () => {
  const analysis = analysisOf(
    [
      "Police/NOUN/compound/2 Chief/PROPN/compound/4 Omar/PROPN/compound/4 Rahmani/PROPN/nsubj/5 spoke/VERB/root/0/speak ./PUNCT/punct/5",
    ],
    [["person", "Omar Rahmani"]],
  );
  expect(sectorsIn(analysis)).toEqual(["COP"]);
});

it("took a captain of the police for a soldier, where troops are told of, too", () => {
  const called = analysisOf(
    [
      "Police/NOUN/compound/4 Capt./PROPN/compound/4 Omar/PROPN/compound/4 Rahmani/PROPN/nsubj/5 spoke/VERB/root/0/speak ./PUNCT/punct/5",
      "Sgt./PROPN/compound/3 Ana/PROPN/compound/3 Ruiz/PROPN/nsubj/8 of/ADP/case/7 the/DET/det/7 city/NOUN/compound/7 police/NOUN/nmod/3 met/VERB/root/0/meet a/DET/det/10 soldier/NOUN/obj/8 ./PUNCT/punct/8",
    ],
    [
      ["person", "Omar Rahmani"],
      ["person", "Ana Ruiz"],
    ],
  );
  expect(sectorsIn(called)).toEqual(["COP", "COP", "MIL"]);
});
