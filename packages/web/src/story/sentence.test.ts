import { expect, it } from "vitest";
import { pieces } from "./sentence.js";

it("cuts a sentence at the words of its facts, and loses nothing", () => {
  const sentence = "Warplanes bombed a house, killing eight.";
  const cut = pieces(sentence, ["killing", "bombed", "killing", "gone"]);
  expect(cut.filter(({ marked }) => marked).map(({ words }) => words)).toEqual(["bombed", "killing"]);
  expect(cut.map(({ words }) => words).join("")).toBe(sentence);
});
