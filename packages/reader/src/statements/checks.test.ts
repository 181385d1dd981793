import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { standingAt } from "./standing.js";

/** The standing of what a word tells, outside of any statement. */
function at(sentence: string, anchor: string): string {
  const reading = drawn([sentence]);
  const from = reading.analysis.text.indexOf(anchor);
  return standingAt(reading, [from, from + anchor.length], undefined).standing;
}

test("on what there is no word whether, nobody has checked", () => {
  const word = (no: string, whether: string) =>
    `There/there/PRON/expl/2 is/be/VERB/root/0 ${no} word/word/NOUN/nsubj/2 ${whether}`;
  const asked = "on/on/SCONJ/mark/8 whether/whether/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/acl/4";
  expect(at(word("no/no/DET/det/4", asked), "fled")).toBe("unverified");
  // "There is no word of guards who fled"
  const told = "of/of/ADP/case/6 guards/guard/NOUN/nmod/4 who/who/PRON/nsubj/8 fled/flee/VERB/acl:relcl/6";
  expect(at(word("no/no/DET/det/4", told), "fled")).toBe("stated");
});

test("what tests proved is confirmed, what was never proven unverified", () => {
  const THAT = "that/that/SCONJ/mark/5 guards/guard/NOUN/nsubj/5 fled/flee/VERB/ccomp/2";
  expect(at(`Tests/test/NOUN/nsubj/2 proved/prove/VERB/root/0 ${THAT}`, "fled")).toBe("confirmed");
  expect(
    at(
      "Claims/claim/NOUN/nsubj:pass/8 that/that/SCONJ/mark/4 guards/guard/NOUN/nsubj/4 fled/flee/VERB/acl/1 have/have/AUX/aux/8 never/never/ADV/advmod/8 been/be/AUX/aux:pass/8 proven/prove/VERB/root/0",
      "fled",
    ),
  ).toBe("unverified");
});

test("who stops short of confirming leaves it unverified", () => {
  const confirming = (short: string) =>
    at(
      `Kings/king/NOUN/nsubj/2 ${short} confirming/confirm/VERB/advcl/2 that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/ccomp/5`,
      "fled",
    );
  expect(confirming("stopped/stop/VERB/root/0 short/short/ADV/advmod/2 of/of/SCONJ/mark/5")).toBe("unverified");
  expect(confirming("spoke/speak/VERB/root/0 again/again/ADV/advmod/2 while/while/SCONJ/mark/5")).toBe("confirmed");
});

test("rebels who were backed up by tanks had what they did confirmed", () => {
  const line = (who: string) =>
    `${who}/NOUN/nsubj/7 backed/back/VERB/acl/1 up/up/ADP/compound:prt/2 by/by/ADP/case/5 tanks/tank/NOUN/obl/2 had/have/AUX/aux/7 fled/flee/VERB/root/0`;
  expect(at(line("Rebels/rebel"), "fled")).toBe("stated");
});
