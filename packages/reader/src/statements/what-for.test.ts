import { expect, it } from "vitest";
import { statementLines } from "./read.fixture.js";

it("has a video claimed instead of the attack that it is for", () => {
  const claimed =
    "A/a/DET/det/2 caller/caller/NOUN/nsubj/3 claimed/claim/VERB/root/0 responsibility/responsibility/NOUN/obj/3 in/in/ADP/case/7 a/a/DET/det/7 video/video/NOUN/obl/3 for/for/ADP/case/10 the/the/DET/det/10 attack/attack/NOUN/nmod/7 _././PUNCT/punct/3";
  const labels = [
    ["source", "A caller"],
    ["cue", "claimed responsibility in"],
    ["content", "a video for the attack"],
  ] as const;
  expect(statementLines(claimed, labels)).toEqual(["A caller: claimed responsibility > for the attack"]);
});

it("lost the notice on which a quotation is read", () => {
  const read =
    '"/"/PUNCT/punct/5 _No/no/DET/det/3 man/man/NOUN/nsubj:pass/5 was/be/AUX/aux:pass/5 hurt/hurt/VERB/ccomp/8 _,/,/PUNCT/punct/5 _"/"/PUNCT/punct/5 read/read/VERB/root/0 a/a/DET/det/10 notice/notice/NOUN/obj/8 _././PUNCT/punct/8';
  const labels = [
    ["content", '"No man was hurt,"'],
    ["cue", "read"],
  ] as const;
  expect(statementLines(read, labels)).toEqual(['a notice: read > "No man was hurt,"']);
});

it("has no earlier version say that nothing was ordered, as it said that it was", () => {
  const order = (verb: string) =>
    `He/he/PRON/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 flee/flee/VERB/root/0 _,/,/PUNCT/punct/9 as/as/SCONJ/mark/9 a/a/DET/det/8 letter/letter/NOUN/nsubj/9 ${verb}/VERB/advcl/4 _././PUNCT/punct/4`;
  expect(statementLines(order("said/say"), [])).toEqual([]);
  expect(statementLines(order("confirmed/confirm"), [])).toEqual(["a letter: confirmed > He did not flee"]);
});
