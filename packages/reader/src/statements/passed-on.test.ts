import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

/** Each statement: who, by what cue, what. */
function read(sentence: string, labels: Parameters<typeof drawn>[1]): string[] {
  const reading = drawn([sentence], labels);
  const words = (span: readonly [number, number]) => reading.tree.text.slice(...span);
  return readStatements(reading).map(
    ({ id, source, cue, content, within }) =>
      `${id} ${source ? words(source.span) : "-"}: ${cue.map(words).join("; ")} > ${content.map(words).join("; ")}${within ? ` in ${within}` : ""}`,
  );
}

const quoted = (verb: string) =>
  `A/a/DET/det/2 doctor/doctor/NOUN/nsubj/7 ${verb}/VERB/acl/2 by/by/ADP/case/6 Radio/Radio/PROPN/compound/6 Bo/Bo/PROPN/obl:agent/3 said/say/VERB/root/0 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/7 _././PUNCT/punct/7`;
const labels = (verb: string) =>
  [
    ["source", `A doctor ${verb} by Radio Bo`],
    ["cue", "said"],
    ["content", "guards fled"],
  ] as const;

it("has who quotes a speaker pass on what he says: it was nowhere", () => {
  expect(read(quoted("quoted/quote"), labels("quoted"))).toEqual([
    "s1 A doctor quoted by Radio Bo: said > guards fled in s2",
    "s2 Radio Bo: quoted > A doctor; said guards fled",
  ]);
  expect(read(quoted("hired/hire"), labels("hired"))).toEqual(["s1 A doctor hired by Radio Bo: said > guards fled"]);
});

it("ends no source at the 'by' of 'quoted by'", () => {
  const sentence =
    "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/root/0 _,/,/PUNCT/punct/7 according/accord/VERB/case/7 to/to/ADP/fixed/4 a/a/DET/det/7 medic/medic/NOUN/obl/2 quoted/quote/VERB/acl/7 by/by/ADP/case/11 the/the/DET/det/11 paper/paper/NOUN/obl:agent/8 _././PUNCT/punct/2";
  expect(
    read(sentence, [
      ["content", "Guards fled"],
      ["cue", "according to"],
      ["source", "a medic quoted by"],
    ]),
  ).toContain("s1 a medic quoted by the paper: according to > Guards fled in s2");
});
