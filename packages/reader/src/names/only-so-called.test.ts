import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const bodies = (sentences: readonly string[], ...names: string[]) => {
  const analysis = analysisOf(
    sentences,
    names.map((name) => ["organization", name] as const),
  );
  return entitiesOf(analysis).flatMap(({ type, words }) => (type === "organization" ? [words] : []));
};

const opened = (name: string) => `The/DET/det/2 ${name}/PROPN/nsubj/3 split/VERB/root/0/split ./PUNCT/punct/3`;
const AFTER = [1, 2].map(() => "Snow/NOUN/nsubj/2/snow fell/VERB/root/0/fall everywhere/ADV/advmod/2 ./PUNCT/punct/2");
const later = (noun: string) =>
  `Guards/NOUN/nsubj/2/guard left/VERB/root/0/leave the/DET/det/4 ${noun}/NOUN/obj/2 ./PUNCT/punct/2`;

it("takes the alliance for the only body that has one in its name", () => {
  const name = "Lake/PROPN/compound/3 Alliance";
  const first = `The/DET/det/3 ${name}/PROPN/nsubj/4 split/VERB/root/0/split ./PUNCT/punct/4`;
  expect(bodies([first, ...AFTER, ...AFTER, later("alliance")], "Lake Alliance")).toContain(
    "Lake Alliance | the alliance",
  );
});

it("leaves the alliance alone where two are named, or none has one in its name", () => {
  const first = (name: string) =>
    `The/DET/det/3 ${name}/PROPN/compound/3 Alliance/PROPN/nsubj/4 split/VERB/root/0/split ./PUNCT/punct/4`;
  const two = [first("Lake"), first("Hill"), ...AFTER, ...AFTER, later("alliance")];
  expect(bodies(two, "Lake Alliance", "Hill Alliance")).toContain("the alliance");
  expect(bodies([opened("Unity"), ...AFTER, ...AFTER, later("alliance")], "Unity")).toContain("the alliance");
});
