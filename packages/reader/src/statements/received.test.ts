import { expect, it } from "vitest";
import { statementLines } from "./read.fixture.js";

const letter = (verb: string, got: string) =>
  statementLines(
    `Judges/judge/NOUN/nsubj/2 ${verb}/VERB/root/0 letters/letter/NOUN/obj/2 warning/warn/VERB/acl/3 that/that/SCONJ/mark/7 they/they/PRON/nsubj/7 died/die/VERB/ccomp/4 _././PUNCT/punct/2`,
    [
      ["source", "Judges"],
      ["cue", `${got} letters warning`],
      ["content", "that they died"],
    ],
  );

it("had those warn who got the letter", () => {
  expect(letter("received/receive", "received")).toEqual(["letters: warning > that they died"]);
  expect(letter("wrote/write", "wrote")).toEqual(["Judges: wrote letters warning > that they died"]);
});

it("had him warn who was sent the letter", () => {
  const sent = (helper: string) =>
    statementLines(
      `He/he/PRON/nsubj/3 ${helper}/3 sent/send/VERB/root/0 letters/letter/NOUN/obj/3 saying/say/VERB/acl/4 they/they/PRON/nsubj/7 died/die/VERB/ccomp/5 _././PUNCT/punct/3`,
      [
        ["source", "He"],
        ["cue", "sent letters saying"],
        ["content", "they died"],
      ],
    );
  expect(sent("was/be/AUX/aux:pass")).toEqual(["letters: saying > they died"]);
  expect(sent("had/have/AUX/aux")).toEqual(["He: sent letters saying > they died"]);
});
