import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const TROOPS =
  "Troops/troop/NOUN/nsubj/2 took/take/VERB/ccomp/10 the/the/DET/det/4 town/town/NOUN/obj/2 after/after/ADP/case/6 days/day/NOUN/obl/2 of/of/ADP/case/8";

/** Content of each statement. */
function contents(sentence: string, labels: Parameters<typeof drawn>[1]): string[] {
  const reading = drawn([sentence], labels);
  return readStatements(reading).map(({ content }) =>
    content.map((span) => reading.analysis.text.slice(...span)).join("; "),
  );
}

it("takes all that is said before its speaker, where the label holds but its end", () => {
  const labels = [
    ["content", "after days of siege"],
    ["source", "residents"],
    ["cue", "said"],
  ] as const;
  const said = `${TROOPS} siege/siege/NOUN/nmod/6 _,/,/PUNCT/punct/2 residents/resident/NOUN/nsubj/11 said/say/VERB/root/0 _././PUNCT/punct/11`;
  expect(contents(said.replace("ccomp/10", "ccomp/11"), labels)).toEqual(["Troops took the town after days of siege"]);
});
