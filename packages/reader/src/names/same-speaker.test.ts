import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

/** Who is one, where the sentence before names a man who is nobody's source here. */
const entities = (sentence: string) => {
  const analysis = analysisOf(
    ["General/PROPN/nsubj/3 Bashir/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/3", sentence],
    [["person", "Bashir"]],
  );
  return entitiesOf(analysis).map(({ words }) => words);
};

const SAID = "A/DET/det/2 doctor/NOUN/nsubj/3 said/VERB/root/0/say";

it("takes who goes on saying for the one who was saying, not for a man named before", () => {
  const line = (verb: string) =>
    `${SAID} ten/NUM/nsubj/5 died/VERB/ccomp/3/die ,/PUNCT/punct/9 and/CCONJ/cc/9 he/PRON/nsubj/9 ${verb} of/ADP/case/11 more/ADJ/obl/9 ./PUNCT/punct/3`;
  expect(entities(line("warned/VERB/conj/3/warn"))).toContain("A doctor | he");
  expect(entities(line("smelled/VERB/conj/3/smell"))).not.toContain("A doctor | he");
});

it("takes whom somebody says he is, and what he adds of himself, for himself", () => {
  expect(entities(`${SAID} he/PRON/nsubj/5 fled/VERB/ccomp/3/flee ./PUNCT/punct/3`)).toContain("A doctor | he");
  expect(
    entities(
      `${SAID} ten/NUM/nsubj/5 died/VERB/ccomp/3/die ,/PUNCT/punct/7 adding/VERB/advcl/3/add he/PRON/nsubj/9 fled/VERB/ccomp/7/flee ./PUNCT/punct/3`,
    ),
  ).toContain("A doctor | he");
});

it("leaves to the weights whom a speaker means who spoke of another man", () => {
  expect(
    entities(
      `${SAID} the/DET/det/5 mayor/NOUN/nsubj/6 died/VERB/ccomp/3/die ,/PUNCT/punct/8 adding/VERB/advcl/3/add he/PRON/nsubj/10 fled/VERB/ccomp/8/flee ./PUNCT/punct/3`,
    ),
  ).not.toContain("A doctor | he");
});

/** Who "he" is behind what somebody said, where the report names another man before. */
const behind = (before: string, after: string) =>
  entitiesOf(
    analysisOf(
      ["General/PROPN/nsubj/3 Bashir/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/3", before, after],
      [["person", "Bashir"]],
    ),
  ).map(({ words }) => words);
const DOUBTED = "But/CCONJ/cc/3 he/PRON/nsubj/3 doubted/VERB/root/0/doubt that/DET/obj/3 ./PUNCT/punct/3";

it("takes who doubts in the sentence after for the one who said the sentence before", () => {
  const before =
    "They/PRON/nsubj/2 fled/VERB/ccomp/3/flee said/VERB/root/0/say an/DET/det/5 analyst/NOUN/nsubj/3 ./PUNCT/punct/3";
  expect(behind(before, DOUBTED)).toContain("an analyst | he");
});

it("takes who goes on from what one of them said for nobody named before", () => {
  const one = (subject: string) =>
    `${subject}/nsubj/4 of/ADP/case/3 them/PRON/nmod/1 said/VERB/root/0/say they/PRON/nsubj/6 fled/VERB/ccomp/4/flee ./PUNCT/punct/4`;
  const found = behind(one("One/NUM"), DOUBTED);
  expect(found.filter((words) => words.includes("he"))).toEqual([]);
});

it("takes whom his lawyer speaks of for him, not for the lawyer", () => {
  const line = (noun: string) =>
    `His/PRON/nmod:poss/2 ${noun}/NOUN/nsubj/3 said/VERB/root/0/say he/PRON/nsubj/5 fled/VERB/ccomp/3/flee ./PUNCT/punct/3`;
  expect(entities(line("lawyer"))).not.toContain("His lawyer | he");
  expect(entities(line("lawyer")).some((words) => /\bHis( \||$).*\bhe\b/.test(words))).toBe(true);
});

it("takes who is named to say whose deputy speaks for nobody who speaks", () => {
  const analysis = analysisOf(
    [
      "Harun/PROPN/nmod:poss/3 's/PART/case/1 deputy/NOUN/nsubj/7 ,/PUNCT/punct/5 Sabri/PROPN/appos/3 ,/PUNCT/punct/3 said/VERB/root/0/say so/ADV/advmod/7 ./PUNCT/punct/7",
      "He/PRON/nsubj/2 told/VERB/root/0/tell the/DET/det/4 station/NOUN/obj/2 more/ADJ/obj/2 ./PUNCT/punct/2",
    ],
    [
      ["person", "Harun"],
      ["person", "Sabri"],
    ],
  );
  expect(entitiesOf(analysis).map(({ words }) => words)).toContain("Harun's deputy | Sabri | He");
});

it("takes whom the report names first for him who closes the sentence in which another watches", () => {
  const watched =
    "A/DET/det/2 doctor/NOUN/nsubj/3 watched/VERB/ccomp/12/watch as/SCONJ/mark/6 men/NOUN/nsubj/6 dragged/VERB/advcl/3/drag Omar/PROPN/obj/6 Zongo/PROPN/flat/7 off/ADV/advmod/6 ,/PUNCT/punct/12 he/PRON/nsubj/12 told/VERB/root/0/tell reporters/NOUN/iobj/12 ./PUNCT/punct/12";
  const found = entitiesOf(analysisOf([watched], [["person", "Omar Zongo"]])).map(({ words }) => words);
  expect(found).toContain("A doctor | he");
});

it("takes the many who go on saying for those who said the sentence before, whoever else that told of", () => {
  const line = (who: string) =>
    `${who} accused/VERB/root/0/accuse soldiers/NOUN/obj/2/soldier of/ADP/case/5 theft/NOUN/obl/2 ./PUNCT/punct/2`;
  const also =
    "They/PRON/nsubj/3 also/ADV/advmod/3 said/VERB/root/0/say rebels/NOUN/nsubj/5/rebel fled/VERB/ccomp/3/flee ./PUNCT/punct/3";
  expect(behind(line("Villagers/NOUN/nsubj/2/villager"), also)).toContain("Villagers | They");
  expect(behind(line("Bashir/PROPN/nsubj/2"), also).filter((words) => /Bashir.*They/.test(words))).toEqual([]);
});

it("took whom a sentence begins by citing for a man named before, not for the one who had just spoken", () => {
  const before =
    "They/PRON/nsubj/2 fled/VERB/ccomp/3/flee said/VERB/root/0/say an/DET/det/5 analyst/NOUN/nsubj/3 ./PUNCT/punct/3";
  const citing = (by: string, rest: string) =>
    `According/VERB/case/3/accord to/ADP/fixed/1 ${by}/PRON/obl/6 ,/PUNCT/punct/3 they/PRON/nsubj/6 ${rest} ./PUNCT/punct/6`;
  expect(behind(before, citing("him", "fled/VERB/root/0/flee"))).toContain("an analyst | him");
  // Elsewhere in a sentence "him" is left to the weights.
  const seen = "They/PRON/nsubj/2 saw/VERB/root/0/see him/PRON/obj/2 ./PUNCT/punct/2";
  expect(behind(before, seen)).not.toContain("an analyst | him");
});

it("took whose men a speaker denies to have fled for a man's who was named before", () => {
  const denied =
    "A/DET/det/2 major/NOUN/nsubj/3 denied/VERB/root/0/deny that/SCONJ/mark/7 his/PRON/nmod:poss/6 men/NOUN/nsubj/7/man fled/VERB/ccomp/3/flee ./PUNCT/punct/3";
  expect(entities(denied)).toContain("A major | his");
});
