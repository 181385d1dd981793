import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

it("had somebody say what he did not say: when, how or who", () => {
  const contents = (said: string, asked: string) => {
    const reading = drawn(
      [
        `Tass/Tass/PROPN/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 ${said}/VERB/root/0 ${asked} they/they/PRON/nsubj/7 met/meet/VERB/ccomp/4`,
      ],
      [
        ["source", "Tass"],
        ["cue", `did not ${said.split("/")[0]}`],
        ["content", `${asked.split("/")[0]} they met`],
      ],
    );
    return readStatements(reading).map(({ content }) => content.map((span) => reading.tree.text.slice(...span)));
  };
  expect(contents("say/say", "when/when/ADV/advmod/7")).toEqual([]);
  expect(contents("say/say", "that/that/SCONJ/mark/7")).toEqual([["that they met"]]);
});
