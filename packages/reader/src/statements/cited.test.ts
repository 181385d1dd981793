import { expect, it } from "vitest";
import { chainLines } from "./read.fixture.js";

it("has the officer say whom an agency cites, and the agency pass it on: the agency said it twice", () => {
  const behind = (who: string) =>
    `Guards/guard/NOUN/nsubj/2 fled/flee/VERB/ccomp/5 _,/,/PUNCT/punct/5 Tass/Tass/PROPN/nsubj/5 reported/report/VERB/root/0 _,/,/PUNCT/punct/7 citing/cite/VERB/advcl/5 ${who}/NOUN/obj/7 _././PUNCT/punct/5`;
  const labels = (who: string) =>
    [
      ["content", "Guards fled"],
      ["source", "Tass"],
      ["cue", "reported"],
      ["cue", "citing"],
      ["content", who],
    ] as const;
  expect(chainLines(behind("officers/officer"), labels("officers"))).toEqual([
    "s1 Tass: reported > Guards fled",
    "s2 officers: citing > Guards fled in s1",
  ]);
  expect(chainLines(behind("fog/fog"), labels("fog"))).not.toContain("s2 fog: citing > Guards fled in s1");
});

it("has it said behind whom it cites, where a label has all of that for what is cited", () => {
  const line =
    "Tass/Tass/PROPN/nsubj/2 said/say/VERB/root/0 _,/,/PUNCT/punct/4 citing/cite/VERB/advcl/2 officers/officer/NOUN/obj/4 _,/,/PUNCT/punct/4 that/that/SCONJ/mark/9 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
  expect(
    chainLines(line, [
      ["source", "Tass"],
      ["cue", "citing"],
      ["content", "officers, that guards fled"],
    ]),
  ).toEqual(["s1 Tass: said > that guards fled", "s2 officers: citing > that guards fled in s1"]);
});
