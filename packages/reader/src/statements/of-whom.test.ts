import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

/** The standing of the first statement, of Moe, behind which `second` stands. */
const first = (said: string, second: string) => {
  const reading = drawn(
    [`Moe/Moe/PROPN/nsubj/2 said/say/VERB/root/0 ${said}`, second],
    [
      ["source", "Moe"],
      ["cue", "said"],
    ],
    [["Moe"], ["Bello"]],
  );
  return readStatements(reading)[0]?.standing;
};
const FLED = "guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2";

it("turned down what a man had said when the testimony of another was dismissed", () => {
  const dismissed = (whose: string) =>
    `Judges/judge/NOUN/nsubj/2 dismissed/dismiss/VERB/root/0 the/the/DET/det/4 testimony/testimony/NOUN/obj/2 of/of/ADP/case/6 ${whose}/${whose}/PROPN/nmod/4`;
  expect(first(FLED, dismissed("Moe"))).toBe("denied");
  expect(first(FLED, dismissed("Bello"))).toBe("attributed");
});

it("took what is told without a number for the toll that could not be verified", () => {
  const toll =
    "The/the/DET/det/2 toll/toll/NOUN/nsubj:pass/6 could/could/AUX/aux/6 not/not/PART/advmod/6 be/be/AUX/aux:pass/6 verified/verify/VERB/root/0";
  expect(first("ten/ten/NUM/nsubj/4 died/die/VERB/ccomp/2", toll)).toBe("unverified");
  expect(first(FLED, toll)).toBe("attributed");
});
