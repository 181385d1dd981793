import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { standingAt } from "./standing.js";
import { readStatements } from "./statements.js";

/** The standing of what a word tells, outside of any statement. */
function at(sentence: string, anchor: string): string {
  const reading = drawn([sentence]);
  const from = reading.analysis.text.indexOf(anchor);
  return standingAt(reading, [from, from + anchor.length], undefined).standing;
}

const OF_CLAIMS =
  "of/of/ADP/case/8 claims/claim/NOUN/obl/6 that/that/SCONJ/mark/11 guards/guard/NOUN/nsubj/11 shot/shoot/VERB/acl/8 nuns/nun/NOUN/obj/11";

test("a retort turns down the reports that it is said of, not what is told of another matter", () => {
  const said = (what: string) =>
    at(
      `"/"/PUNCT/punct/2 ${what}/ccomp/6 _,/,/PUNCT/punct/2 _"/"/PUNCT/punct/2 kings/king/NOUN/nsubj/6 said/say/VERB/root/0 ${OF_CLAIMS}`,
      "shot",
    );
  expect(said("Nonsense/nonsense/NOUN")).toBe("denied");
  expect(said("Sorrow/sorrow/NOUN")).not.toBe("denied");
});

test("a retort that says no more turns down what was said just before", () => {
  const SAY =
    "Nuns/nun/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
  const before = (retort: string) =>
    readStatements(
      drawn(
        [SAY, `"/"/PUNCT/punct/2 ${retort} kings/king/NOUN/nsubj/6 said/say/VERB/root/0 _././PUNCT/punct/6`],
        [
          ["source", "Nuns"],
          ["cue", "say"],
          ["content", "guards fled"],
        ],
      ),
    )[0]?.standing;
  expect(before('Lies/lie/NOUN/ccomp/6 _,/,/PUNCT/punct/2 _"/"/PUNCT/punct/2')).toBe("denied");
  // "Absurd laws, kings said"
  expect(before('Absurd/absurd/ADJ/amod/3 laws/law/NOUN/ccomp/6 _"/"/PUNCT/punct/3')).toBe("attributed");
});

test("who blames somebody for the raid without evidence leaves no doubt that it took place", () => {
  const blamed = (the: string) =>
    at(
      `Kings/king/NOUN/nsubj/2 blamed/blame/VERB/root/0 nuns/nun/NOUN/obj/2 for/for/ADP/case/6 ${the} raid/raid/NOUN/obl/2 without/without/SCONJ/mark/8 offering/offer/VERB/advcl/2 evidence/evidence/NOUN/obj/8`,
      "raid",
    );
  expect(blamed("the/the/DET/det/6")).toBe("stated");
});

test("a bare never turns down what was said before, not what he is asked", () => {
  const SAY =
    "Nuns/nun/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
  const never = (rest: string) =>
    readStatements(
      drawn([
        SAY,
        `"/"/PUNCT/punct/2 _Never/never/ADV/ccomp/5 _,/,/PUNCT/punct/2 _"/"/PUNCT/punct/2 says/say/VERB/root/0 Pell/Pell/PROPN/nsubj/5${rest}`,
      ]),
    )[0]?.standing;
  expect(never(" _././PUNCT/punct/5")).toBe("denied");
  expect(never(" when/when/ADV/mark/8 asked/ask/VERB/advcl/5 _././PUNCT/punct/5")).toBe("attributed");
});

test("who says he did no such thing turns down what was said before", () => {
  const did = (what: string) =>
    readStatements(
      drawn([
        "Nuns/nun/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2",
        `Chiefs/chief/NOUN/nsubj/2 swore/swear/VERB/root/0 that/that/SCONJ/mark/5 they/they/PRON/nsubj/5 did/do/VERB/ccomp/2 ${what}/DET/det/8 such/such/ADJ/amod/8 thing/thing/NOUN/obj/5 _././PUNCT/punct/2`,
      ]),
    )[0]?.standing;
  expect(did("no/no")).toBe("denied");
  expect(did("any/any")).toBe("attributed");
});
