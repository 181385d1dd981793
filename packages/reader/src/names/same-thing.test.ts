import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const things = (...phrases: string[]) => {
  const sentences = phrases.map((phrase) => {
    const words = phrase.split(" ");
    const own = words.map((word, at) => {
      if (at + 1 === words.length) return `${word}/NOUN/nsubj/${words.length + 1}/${word.replace(/s$/, "")}`;
      if (/^(?:a|the|this|those)$/i.test(word)) return `${word}/DET/det/${words.length}`;
      return /^(?:his|their)$/i.test(word)
        ? `${word}/PRON/nmod:poss/${words.length}`
        : `${word}/ADJ/amod/${words.length}`;
    });
    return `${own.join(" ")} burned/VERB/root/0/burn ./PUNCT/punct/${words.length + 1}`;
  });
  return entitiesOf(analysisOf(sentences, [])).flatMap(({ type, words }) =>
    type === "weapon" || type === "vehicle" ? [words] : [],
  );
};

it("takes the bomb for the one told of before", () => {
  expect(things("A large bomb", "The bomb", "This bomb")).toEqual(["A large bomb | The bomb | This bomb"]);
  expect(things("A car", "The car")).toEqual(["A car | The car"]);
});

it("tells bombs apart by what sets them apart, by their number, and by whose they are", () => {
  expect(things("A bomb", "A second bomb", "The second bomb")).toEqual(["A bomb", "A second bomb | The second bomb"]);
  expect(things("A bomb", "The other bomb")).toEqual(["A bomb", "The other bomb"]);
  expect(things("A rocket", "The rockets")).toEqual(["A rocket", "The rockets"]);
  expect(things("A tank", "Their tank")).toHaveLength(2);
  expect(things("Large bombs", "Bombs")).toHaveLength(2);
});

it("takes some of the dynamite for the dynamite", () => {
  const some = "Kilos/NOUN/nsubj/4/kilo of/ADP/case/3 dynamite/NOUN/nmod/1 burned/VERB/root/0/burn ./PUNCT/punct/4";
  const analysis = analysisOf([some], []);
  const labelled = { ...analysis, descriptions: [{ label: "weapon" as const, first: 0, end: 3, score: 0.9 }] };
  expect(entitiesOf(labelled).map(({ words }) => words)).toEqual(["Kilos of dynamite | dynamite"]);
});
