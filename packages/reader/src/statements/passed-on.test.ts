import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { chainLines } from "./read.fixture.js";
import { readStatements } from "./statements.js";

const quoted = (verb: string) =>
  `A/a/DET/det/2 doctor/doctor/NOUN/nsubj/7 ${verb}/VERB/acl/2 by/by/ADP/case/6 Radio/Radio/PROPN/compound/6 Bo/Bo/PROPN/obl:agent/3 said/say/VERB/root/0 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/7 _././PUNCT/punct/7`;
const labels = (verb: string) =>
  [
    ["source", `A doctor ${verb} by Radio Bo`],
    ["cue", "said"],
    ["content", "guards fled"],
  ] as const;

it("has who quotes a speaker pass on what he says: it was nowhere", () => {
  expect(chainLines(quoted("quoted/quote"), labels("quoted"))).toEqual([
    "s1 A doctor quoted by Radio Bo: said > guards fled in s2",
    "s2 Radio Bo: quoted > A doctor; said guards fled",
  ]);
  expect(chainLines(quoted("hired/hire"), labels("hired"))).toEqual([
    "s1 A doctor hired by Radio Bo: said > guards fled",
  ]);
});

it("ends no source at the 'by' of 'quoted by'", () => {
  const sentence =
    "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/root/0 _,/,/PUNCT/punct/7 according/accord/VERB/case/7 to/to/ADP/fixed/4 a/a/DET/det/7 medic/medic/NOUN/obl/2 quoted/quote/VERB/acl/7 by/by/ADP/case/11 the/the/DET/det/11 paper/paper/NOUN/obl:agent/8 _././PUNCT/punct/2";
  expect(
    chainLines(sentence, [
      ["content", "Guards fled"],
      ["cue", "according to"],
      ["source", "a medic quoted by"],
    ]),
  ).toContain("s1 a medic quoted by the paper: according to > Guards fled in s2");
});

it("has somebody say what an agency quotes him as saying behind it: only the agency said it", () => {
  const line = (saying: string) =>
    `"/"/PUNCT/punct/3 We/we/PRON/nsubj/3 won/win/VERB/ccomp/7 _,/,/PUNCT/punct/3 _"/"/PUNCT/punct/3 Tass/Tass/PROPN/nsubj/7 quoted/quote/VERB/root/0 Moe/Moe/PROPN/obj/7 as/as/SCONJ/mark/10 ${saying}/VERB/advcl/7 _././PUNCT/punct/7`;
  const labels = [
    ["content", '" We won,"'],
    ["source", "Tass"],
    ["cue", "quoted"],
  ] as const;
  expect(chainLines(line("saying/say"), labels)).toEqual([
    's1 Tass: quoted > " We won,"; Moe as saying',
    's2 Moe: saying > " We won," in s1',
  ]);
});

it("lost the agency that said at the end that somebody said it", () => {
  const line =
    "Moe/Moe/PROPN/nsubj/2 said/say/VERB/ccomp/9 they/they/PRON/nsubj/4 met/meet/VERB/ccomp/2 _,/,/PUNCT/punct/2 the/the/DET/det/8 news/news/NOUN/compound/8 agency/agency/NOUN/nsubj/9 said/say/VERB/root/0 _././PUNCT/punct/9";
  const labels = [
    ["source", "Moe"],
    ["cue", "said"],
    ["content", "they met"],
  ] as const;
  expect(chainLines(line, labels)).toEqual([
    "s1 Moe: said > they met in s2",
    "s2 the news agency: said > Moe said they met",
  ]);
});

it("gives who is quoted as saying it the clause before, which no label made his", () => {
  const sentence =
    "Ten/ten/NUM/nsubj:pass/3 were/be/AUX/aux:pass/3 shot/shoot/VERB/root/0 _,/,/PUNCT/punct/7 the/the/DET/det/6 paper/paper/NOUN/nsubj/7 quoted/quote/VERB/advcl/3 a/a/DET/det/9 medic/medic/NOUN/obj/7 as/as/SCONJ/mark/11 saying/say/VERB/advcl/7 _././PUNCT/punct/3";
  expect(
    chainLines(sentence, [
      ["source", "the paper"],
      ["cue", "quoted"],
      ["content", "a medic as saying"],
    ]),
  ).toEqual(["s1 the paper: quoted > Ten were shot; a medic as saying", "s2 a medic: saying > Ten were shot in s1"]);
});

it("left to the agency alone what the mayor it quotes as saying so goes on to say", () => {
  const line = (obj: string) => [
    `"/"/PUNCT/punct/3 We/we/PRON/nsubj/3 won/win/VERB/ccomp/7 _,/,/PUNCT/punct/3 _"/"/PUNCT/punct/3 Tass/Tass/PROPN/nsubj/7 quoted/quote/VERB/root/0 Moe/Moe/PROPN/${obj}/7 as/as/SCONJ/mark/10 saying/say/VERB/advcl/7 _././PUNCT/punct/7`,
    `"/"/PUNCT/punct/3 They/they/PRON/nsubj/3 lost/lose/VERB/root/0 _././PUNCT/punct/3 _"/"/PUNCT/punct/3`,
  ];
  const labels = [
    ["content", '" We won,"'],
    ["source", "Tass"],
    ["cue", "quoted"],
    ["content", '" They lost."'],
  ] as const;
  for (const obj of ["obj", "iobj"]) {
    const reading = drawn(line(obj), labels);
    const words = ([first, end]: readonly [number, number]) => reading.tree.text.slice(first, end);
    expect(readStatements(reading).map(({ content, within }) => [within, ...content.map(words)])).toEqual([
      [undefined, '" We won,"', "Moe as saying", '" They lost."'],
      ["s1", '" We won,"', '" They lost."'],
    ]);
  }
});
