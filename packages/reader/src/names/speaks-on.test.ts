import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";
import { analysisOf } from "./trees.fixture.js";

const entities = (sentences: readonly string[]) => {
  const analysis = analysisOf(sentences, [
    ["organization", "Red Front"],
    ["organization", "Border Service"],
  ]);
  const { mentions, entities } = nameEntities(analysis, new Tree(analysis), {
    language: "en",
    bylines: [],
    credits: [],
  });
  return entities.map(({ id }) =>
    mentions
      .filter(({ entity }) => entity === id)
      .map(({ span }) => analysis.text.slice(...span))
      .join(" | "),
  );
};
const said = (verb: string) =>
  `Border/PROPN/compound/2 Service/PROPN/nsubj/3 ${verb} the/DET/det/6 Red/PROPN/compound/6 Front/PROPN/nsubj/7 fired/VERB/ccomp/3/fire ./PUNCT/punct/3`;
const next = (verb: string) =>
  `It/PRON/nsubj/2 ${verb} guards/NOUN/nsubj/4/guard fled/VERB/ccomp/2/flee ./PUNCT/punct/2`;

it("takes the one who goes on saying for the body that was saying", () => {
  expect(entities([said("said/VERB/root/0/say"), next("added/VERB/root/0/add")])).toContain("Border Service | It");
});

it("leaves an 'it' that says nothing to the weights", () => {
  const found = entities([said("said/VERB/root/0/say"), next("saw/VERB/root/0/see")]);
  const same = entities([said("hit/VERB/root/0/hit"), next("added/VERB/root/0/add")]);
  expect([found.length, same.length]).not.toContain(0);
  expect(same).not.toContain("Border Service | It");
});

it("takes 'it' for the body that says something of itself", () => {
  const line = (ccomp: string) =>
    `Border/PROPN/compound/2 Service/PROPN/nsubj/5 of/ADP/case/4 Chad/PROPN/nmod/2 said/VERB/root/0/say it/PRON/nsubj/8 had/AUX/aux/8 left/VERB/${ccomp}/5/leave ./PUNCT/punct/5`;
  expect(entities([line("ccomp")])).toContain("Border Service | it");
});
