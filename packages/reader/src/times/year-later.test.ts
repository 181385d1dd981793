import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { readTimes } from "./times.js";

const SAID = "The//DET/2/det war//NOUN/3/nsubj began/begin/VERB/0/root in//ADP/5/case 2019//NUM/3/obl";
const LATER = "Two//NUM/2/nummod years/year/NOUN/5/obl later//ADV/5/advmod it//PRON/5/nsubj ended/end/VERB/0/root";

const later = (sentences: readonly string[]) => {
  const { analysis } = drawn(sentences);
  return readTimes(analysis, { published: "2024-03-01" }).at(-1);
};

it("counts two years later from the year told of last", () => {
  expect(later([SAID, LATER])).toMatchObject({ from: "2021-01-01", to: "2021-12-31", precision: "year" });
});

it("leaves open what two years later is where no year was told, or it would lie ahead", () => {
  expect(later([LATER])).toMatchObject({ precision: "vague" });
  expect(later([SAID.replace("2019", "2023"), LATER])).toMatchObject({ precision: "vague" });
});

it("takes that October for the one of the year told of last", () => {
  const that = "That//DET/2/det October//PROPN/4/obl it//PRON/4/nsubj ended/end/VERB/0/root";
  expect(later([SAID, LATER.replace("Two", "Some"), that])).toMatchObject({ from: "2019-10-01", to: "2019-10-31" });
  const said =
    "They/they/PRON/2/nsubj said/say/VERB/0/root that//SCONJ/6/mark October//PROPN/6/nsubj was/be/AUX/6/cop cold//ADJ/2/ccomp";
  expect(later([SAID, said])).toMatchObject({ from: "2023-10-01" });
});
