import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { moodOf } from "./modality.js";

/** The modality of the word `form` in one drawn sentence. */
function modality(sentence: string, form: string) {
  const { tree } = drawn([sentence]);
  return moodOf(
    tree,
    tree.words.findIndex((word) => word.form === form),
  ).modality;
}

test("a raid that somebody means to prevent may come, one that was prevented did not", () => {
  expect(
    modality(
      "They/they/PRON/2/nsubj met/meet/VERB/0/root to//PART/4/mark prevent//VERB/2/advcl a//DET/6/det raid//NOUN/4/obj",
      "raid",
    ),
  ).toBe("possible");
  expect(modality("They/they/PRON/2/nsubj prevented/prevent/VERB/0/root a//DET/4/det raid//NOUN/2/obj", "raid")).toBe(
    "did-not-happen",
  );
});

test("a crackdown over which somebody is threatened took place", () => {
  const threat = (preposition: string) =>
    modality(
      `It/it/PRON/2/nsubj received/receive/VERB/0/root a//DET/4/det threat//NOUN/2/obj ${preposition}//ADP/7/case the//DET/7/det raid//NOUN/4/nmod`,
      "raid",
    );
  expect(threat("over")).toBe("happened");
  expect(threat("of")).toBe("threatened");
});

test("an attack that is not expected to harm ties took place, one expected to be held is to come", () => {
  const expected = (verb: string) =>
    modality(
      `He//PRON/4/nsubj did//AUX/4/aux not//PART/4/advmod expect//VERB/0/root the//DET/6/det raid//NOUN/4/obj to//PART/8/mark ${verb}`,
      "raid",
    );
  expect(expected("harm//VERB/4/xcomp ties/tie/NOUN/8/obj")).toBe("happened");
  expect(expected("begin//VERB/4/xcomp")).not.toBe("happened");
});

test("the use of sanctions that nobody plans has not come", () => {
  expect(
    modality(
      "They//PRON/4/nsubj did//AUX/4/aux not//PART/4/advmod plan//VERB/0/root the//DET/6/det use//NOUN/4/obj of//ADP/8/case sanctions/sanction/NOUN/6/nmod",
      "sanctions",
    ),
  ).toBe("did-not-happen");
});
