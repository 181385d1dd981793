import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { viewOf } from "./tense.js";

/** Which way the words over "Thursday" look. */
function view(sentence: string) {
  const { tree, analysis } = drawn([sentence]);
  const [first] = analysis.sentences;
  const at = analysis.text.indexOf("Thursday");
  return first && viewOf(tree, first, [at, at + "Thursday".length]);
}

it("looks ahead in what was agreed to be done", () => {
  expect(
    view(
      "They//PRON/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark meet//VERB/2/xcomp on//ADP/6/case Thursday//PROPN/4/obl",
    ),
  ).toBe("ahead");
});

it("looks back to the day on which a truce was agreed", () => {
  const passive =
    "A/a/DET/2/det truce//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass agreed/agree/VERB/0/root on//ADP/6/case";
  expect(view(`${passive} Thursday//PROPN/4/obl`)).toBe("back");
  expect(view(`${passive.replace("agreed/agree", "planned/plan")} Thursday//PROPN/4/obl`)).toBe("ahead");
});
