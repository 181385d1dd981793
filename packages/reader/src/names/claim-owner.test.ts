import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const entities = (noun: string) =>
  entitiesOf(
    analysisOf(
      [
        `Red/PROPN/compound/2 Front/PROPN/nsubj/3 dismissed/VERB/root/0/dismiss the/DET/det/6 Border/PROPN/compound/6 Service/PROPN/nmod:poss/8 's/PART/case/6 ${noun}/NOUN/obj/3 that/SCONJ/mark/11 it/PRON/nsubj/11 holds/VERB/acl/8/hold Mora/PROPN/obj/11 ./PUNCT/punct/3`,
      ],
      [
        ["organization", "Red Front"],
        ["organization", "Border Service"],
        ["location", "Mora"],
      ],
    ),
  ).map(({ words }) => words);

it("takes 'it' in what is claimed for whose claim it is, not for the one who turns it down", () => {
  expect(entities("claim")).toContain("Border Service | it");
});

it("leaves the 'it' of another noun's clause to the weights", () => {
  expect(entities("order")).not.toContain("Border Service | it");
});
