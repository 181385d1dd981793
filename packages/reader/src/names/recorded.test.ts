import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const who = (what: string) =>
  entitiesOf(
    analysisOf(
      [
        `In/ADP/case/3 a/DET/det/3 ${what}/NOUN/obl/6 a/DET/det/5 man/NOUN/nsubj/6 urged/VERB/root/0/urge revolt/NOUN/obj/6 ./PUNCT/punct/6`,
        "The/DET/det/2 speaker/NOUN/nsubj/3 named/VERB/root/0/name towns/NOUN/obj/3/town ./PUNCT/punct/3",
      ],
      [],
    ),
  ).map(({ words }) => words);

it("took the speaker in a recording for another than the man who speaks there", () => {
  expect(who("recording")).toContain("a man | The speaker");
  expect(who("market")).not.toContain("a man | The speaker");
});
