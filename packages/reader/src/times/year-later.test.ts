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

it("counts no day from one that was told of before “a week ago”", () => {
  const on = "They/they/PRON/2/nsubj fled/flee/VERB/0/root on//ADP/4/case Friday//PROPN/2/obl";
  const ago = "They/they/PRON/2/nsubj met/meet/VERB/0/root a//DET/4/det week//NOUN/5/obl:unmarked ago//ADV/2/advmod";
  const next = "A//DET/2/det day//NOUN/3/obl:unmarked later//ADV/5/advmod they/they/PRON/5/nsubj fled/flee/VERB/0/root";
  expect(later([on, next])).toMatchObject({ from: "2024-03-02" });
  expect(later([on, ago, next])?.from).toBeUndefined();
});
