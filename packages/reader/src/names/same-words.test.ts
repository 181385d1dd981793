import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

/** Who of the phrases is one, each the subject of a sentence. */
const together = (...phrases: string[]) => {
  const sentences = phrases.map((phrase) => {
    const words = phrase.split(" ");
    const own = words.map((word, at) => {
      if (at + 1 === words.length) return `${word}/NOUN/nsubj/${words.length + 1}/${word.replace(/S$/, "")}`;
      return /^(?:A|THE|ANOTHER)$/i.test(word) ? `${word}/DET/det/${words.length}` : `${word}/ADJ/amod/${words.length}`;
    });
    return `${own.join(" ")} LEFT/VERB/root/0/leave ./PUNCT/punct/${words.length + 1}`;
  });
  return entitiesOf(analysisOf(sentences, [])).map(({ words }) => words);
};

it("takes descriptions in capitals that say no more of one another for one", () => {
  expect(together("GUERRILLAS", "URBAN GUERRILLAS", "THE GUERRILLAS")).toEqual([
    "GUERRILLAS | URBAN GUERRILLAS | THE GUERRILLAS",
  ]);
});

it("tells apart what is set apart by its words, by its number, or told of as new", () => {
  expect(together("URBAN GUERRILLAS", "RURAL GUERRILLAS")).toHaveLength(2);
  expect(together("A SOLDIER", "THE SOLDIERS")).toHaveLength(2);
  expect(together("A SOLDIER", "A SOLDIER")).toHaveLength(2);
  expect(together("THE SOLDIERS", "ANOTHER SOLDIERS")).toHaveLength(2);
});

it("leaves it to the antecedents where there are small letters", () => {
  expect(together("Guerrillas", "Urban guerrillas")).toHaveLength(2);
});
