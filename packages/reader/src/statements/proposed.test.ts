import { expect, test } from "vitest";
import { statementLines } from "./read.fixture.js";

const SHOT =
  "Two/two/NUM/nummod/2 clerks/clerk/NOUN/nsubj:pass/4 were/be/AUX/aux:pass/4 shot/shoot/VERB/root/0 _,/,/PUNCT/punct/8";

test("who tells it at the end says what stands before the comma, though a parser takes that for a clause about it", () => {
  const told = "told/tell/VERB/advcl/4 the/the/DET/det/10 court/court/NOUN/iobj/8 _././PUNCT/punct/4";
  expect(statementLines(`${SHOT} a/a/DET/det/7 nurse/nurse/NOUN/nsubj/8 ${told}`)).toEqual([
    "a nurse: told > Two clerks were shot",
  ]);
  const as = "told/tell/VERB/advcl/4 the/the/DET/det/11 court/court/NOUN/iobj/9 _././PUNCT/punct/4";
  expect(
    statementLines(
      `${SHOT.replace("punct/8", "punct/9")} as/as/SCONJ/mark/9 a/a/DET/det/8 nurse/nurse/NOUN/nsubj/9 ${as}`,
    ),
  ).toEqual(["a nurse: told > Two clerks were shot"]);
});

test("who tells something else, or some time, says nothing of what stands before", () => {
  const when = (mark: string) =>
    `${SHOT.replace("punct/8", "punct/9")} ${mark} a/a/DET/det/8 nurse/nurse/NOUN/nsubj/9 told/tell/VERB/advcl/4 the/the/DET/det/11 court/court/NOUN/iobj/9 _././PUNCT/punct/4`;
  expect(statementLines(when("when/when/ADV/advmod/9"))).toEqual([]);
  expect(statementLines(when("before/before/SCONJ/mark/9"))).toEqual([]);
});

test("what somebody claims to have seen he says", () => {
  const seen = (verb: string) =>
    `Nurses/nurse/NOUN/nsubj/2 ${verb}/VERB/root/0 to/to/PART/mark/5 have/have/AUX/aux/5 seen/see/VERB/xcomp/2 guards/guard/NOUN/obj/5 _././PUNCT/punct/2`;
  expect(statementLines(seen("claimed/claim"))).toEqual(["Nurses: claimed > to have seen guards"]);
  expect(statementLines(seen("happened/happen"))).toEqual([]);
});

test("what is seen in a video is the video's word, what is seen in a village nobody's", () => {
  const seen = (where: string) =>
    `In/in/ADP/case/3 a/a/DET/det/3 ${where}/${where}/NOUN/obl/7 ,/,/PUNCT/punct/3 guards/guard/NOUN/nsubj:pass/7 are/be/AUX/aux:pass/7 seen/see/VERB/root/0 beating/beat/VERB/xcomp/7 clerks/clerk/NOUN/obj/8`;
  expect(statementLines(seen("video"))).toEqual(["a video: are seen > guards; beating clerks"]);
  expect(statementLines(seen("village"))).toEqual([]);
});

test("who denies something beside what he says does so, though another says something of him in between", () => {
  const read = statementLines(
    "Chad/Chad/PROPN/nsubj/10 _,/,/PUNCT/punct/4 which/which/PRON/obj/4 accuses/accuse/VERB/acl:relcl/1 Oman/Oman/PROPN/nsubj/4 of/of/SCONJ/mark/7 looting/loot/VERB/advcl/4 shops/shop/NOUN/obj/7 _,/,/PUNCT/punct/1 denied/deny/VERB/root/0 arming/arm/VERB/xcomp/10 them/they/PRON/obj/11",
  );
  expect(read.some((line) => /: denied > arming them$/.test(line))).toBe(true);
});

test("had somebody claim what stands before, where another said that it was not as he claimed", () => {
  expect(
    statementLines(
      "Rebels/rebel/NOUN/nsubj/2 shot/shoot/VERB/root/0 two/two/NUM/obj/2 and/and/CCONJ/cc/11 had/have/AUX/aux/11 not/not/PART/advmod/11 as/as/SCONJ/mark/9 envoys/envoy/NOUN/nsubj/9 claimed/claim/VERB/advcl/11 ,/,/PUNCT/punct/9 lost/lose/VERB/conj/2 many/many/ADJ/obj/11",
    ),
  ).toEqual(["envoys: claimed > lost many"]);
});
