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

test("whether they fled is unverified where it is an open question", () => {
  const question = (what: string) =>
    at(
      `Whether/whether/SCONJ/mark/3 guards/guard/NOUN/nsubj/3 fled/flee/VERB/advcl/7 was/be/AUX/cop/7 an/a/DET/det/7 ${what}/amod/7 question/question/NOUN/root/0`,
      "fled",
    );
  expect(question("open/open/ADJ")).toBe("unverified");
  expect(question("old/old/ADJ")).toBe("stated");
});

test("a claim that no evidence supports is unverified, a roof that no pillar supports is no claim", () => {
  const supported = (by: string) =>
    at(
      `Claims/claim/NOUN/nsubj:pass/7 that/that/SCONJ/mark/4 guards/guard/NOUN/nsubj/4 fled/flee/VERB/acl/1 are/be/AUX/aux:pass/7 not/not/PART/advmod/7 supported/support/VERB/root/0 by/by/ADP/case/10 any/any/DET/det/10 ${by}/NOUN/obl:agent/7`,
      "fled",
    );
  expect(supported("evidence/evidence")).toBe("unverified");
  // Nobody is told to have made the claims.
  expect(supported("minister/minister")).toBe("purported");
});

test("where nobody could establish what had happened, what was told of it is unverified", () => {
  const establish = (what: string) =>
    readStatements(
      drawn([
        "Nuns/nun/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2",
        `We/we/PRON/nsubj/4 could/could/AUX/aux/4 not/not/PART/advmod/4 establish/establish/VERB/root/0 ${what}/nsubj/7 had/have/AUX/aux/7 happened/happen/VERB/ccomp/4 _././PUNCT/punct/4`,
      ]),
    )[0]?.standing;
  expect(establish("what/what/PRON")).toBe("unverified");
  expect(establish("riots/riot/NOUN")).toBe("attributed");
});

test("whether they fled is unverified, too, where it says when that was not clear", () => {
  const clear = (behind: string, at_: number) =>
    at(
      `It/it/PRON/expl/4 was/be/AUX/cop/4 not/not/PART/advmod/4 clear/clear/ADJ/root/0 ${behind} if/if/SCONJ/mark/${at_} guards/guard/NOUN/nsubj/${at_} fled/flee/VERB/advcl/4`,
      "fled",
    );
  expect(clear("on/on/ADP/case/7 Friday/Friday/PROPN/compound/7 night/night/NOUN/obl/4", 10)).toBe("unverified");
  expect(clear("who/who/PRON/nsubj/6 asked/ask/VERB/csubj/4 them/they/PRON/obj/6", 10)).toBe("stated");
});

test("an agency's report that could not be confirmed is all that it told, and whom it quoted", () => {
  const reading = drawn(
    [
      "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/ccomp/5 _,/,/PUNCT/punct/5 Tass/Tass/PROPN/nsubj/5 said/say/VERB/root/0 _././PUNCT/punct/5",
      "Agents/agent/NOUN/nsubj/2 added/add/VERB/root/0 rebels/rebel/NOUN/nsubj/4 won/win/VERB/ccomp/2 _././PUNCT/punct/2",
      "The/the/DET/det/3 Tass/Tass/PROPN/compound/3 report/report/NOUN/nsubj:pass/7 could/could/AUX/aux/7 not/not/PART/advmod/7 be/be/AUX/aux:pass/7 confirmed/confirm/VERB/root/0 _././PUNCT/punct/7",
    ],
    [
      ["content", "Guards fled"],
      ["source", "Tass"],
      ["cue", "said"],
      ["source", "Agents"],
      ["cue", "added"],
      ["content", "rebels won"],
    ],
    [["Tass", "Agents"]],
  );
  expect(readStatements(reading).map(({ standing }) => standing)).toEqual(["unverified", "unverified"]);
});

test("details that somebody confesses confirm nothing that was told before", () => {
  const reading = drawn(
    [
      "Police/police/NOUN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2",
      "Monks/monk/NOUN/nsubj/2 confessed/confess/VERB/root/0 details/detail/NOUN/obj/2 of/of/ADP/case/6 a/a/DET/det/6 theft/theft/NOUN/nmod/3 _././PUNCT/punct/2",
    ],
    [
      ["source", "Police"],
      ["cue", "said"],
      ["content", "guards fled"],
    ],
  );
  expect(readStatements(reading)[0]?.standing).toBe("attributed");
});

test("who denies assertions that are told there denies nothing that was said before", () => {
  const reading = drawn(
    [
      "Police/police/NOUN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2",
      "Monks/monk/NOUN/nsubj/2 denied/deny/VERB/root/0 assertions/assertion/NOUN/obj/2 they/they/PRON/nsubj:pass/6 were/be/AUX/aux:pass/6 beaten/beat/VERB/acl/3 _././PUNCT/punct/2",
    ],
    [
      ["source", "Police"],
      ["cue", "said"],
      ["content", "guards fled"],
    ],
  );
  expect(readStatements(reading)[0]?.standing).toBe("attributed");
});

test("claims that nobody could verify are somebody's, though nobody says whose", () => {
  const reading = drawn(
    [
      "Monitors/monitor/NOUN/nsubj/4 could/can/AUX/aux/4 not/not/PART/advmod/4 verify/verify/VERB/root/0 claims/claim/NOUN/obj/4 that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/acl/5",
    ],
    [
      ["cue", "claims"],
      ["content", "that guards fled"],
    ],
  );
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  const found = readStatements(reading).map(({ cue, standing }) => [...cue.map(words), standing]);
  expect(found).toContainEqual(["claims", "unverified"]);
});

test("what is told by the way of those of whom something is not clear is known", () => {
  const hit = (comma: string, clause: string) =>
    at(
      `It/it/PRON/expl/4 was/be/AUX/cop/4 not/not/PART/advmod/4 clear/clear/ADJ/root/0 if/if/SCONJ/mark/7 they/they/PRON/nsubj/7 hit/hit/VERB/csubj/4 rebels/rebel/NOUN/obj/7 ${comma}who/who/PRON/nsubj/${clause} shelled/shell/VERB/acl:relcl/8 Kano/Kano/PROPN/obj/${clause}`,
      "shelled",
    );
  expect(hit("_,/,/PUNCT/punct/11 ", "11")).toBe("stated");
  expect(hit("", "10")).toBe("unverified");
});
