import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

/** Source and contents of each statement. */
function read(sentence: string, labels: Parameters<typeof drawn>[1]): string[] {
  const { analysis, ...reading } = drawn([sentence], labels);
  const words = (span: readonly [number, number]) => analysis.text.slice(...span);
  return readStatements({ analysis, ...reading }).map(
    ({ source, content }) => `${source ? words(source.span) : "-"} > ${content.map(words).join("; ")}`,
  );
}

it("counts whom a passive cue speaks of as part of what is said, but not who hears it", () => {
  const accused =
    "The/the/DET/det/2 guards/guard/NOUN/nsubj:pass/4 are/be/AUX/aux:pass/4 accused/accuse/VERB/root/0 of/of/SCONJ/mark/6 looting/loot/VERB/advcl/4 shops/shop/NOUN/obj/6 _././PUNCT/punct/4";
  const labels = [
    ["cue", "are accused of"],
    ["content", "looting shops"],
  ] as const;
  expect(read(accused, labels)).toEqual(["- > The guards; looting shops"]);
  const told =
    "The/the/DET/det/2 guards/guard/NOUN/nsubj:pass/4 were/be/AUX/aux:pass/4 told/tell/VERB/root/0 to/to/PART/mark/6 leave/leave/VERB/xcomp/4 shops/shop/NOUN/obj/6 _././PUNCT/punct/4";
  expect(
    read(told, [
      ["cue", "were told"],
      ["content", "to leave shops"],
    ]),
  ).toEqual(["- > to leave shops"]);
});

it("has nobody say what he seems to do", () => {
  const seems =
    "The/the/DET/det/2 king/king/NOUN/nsubj/3 seems/seem/VERB/root/0 to/to/PART/mark/6 have/have/AUX/aux/6 fled/flee/VERB/xcomp/3 the/the/DET/det/8 town/town/NOUN/obj/6 _,/,/PUNCT/punct/10 residents/resident/NOUN/nsubj/11 say/say/VERB/parataxis/3 _././PUNCT/punct/3";
  const labels = [
    ["cue", "seems"],
    ["content", "to have fled the town"],
  ] as const;
  expect(read(seems, labels)).not.toContainEqual(expect.stringMatching(/^The king >/));
});

it("takes the “what” of what somebody said was so for its topic", () => {
  const what =
    "Monitors/monitor/NOUN/nsubj/2 saw/see/VERB/root/0 what/what/PRON/obj/2 the/the/DET/det/5 army/army/NOUN/nsubj/6 called/call/VERB/acl:relcl/3 a/a/DET/det/8 drill/drill/NOUN/xcomp/6 _././PUNCT/punct/2";
  const labels = [
    ["source", "the army"],
    ["cue", "called"],
    ["content", "a drill"],
  ] as const;
  expect(read(what, labels)).toEqual(["the army > what; a drill"]);
});
