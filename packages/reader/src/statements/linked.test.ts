import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { linked } from "./linked.js";
import { piecesOf } from "./pieces.js";

it("takes no statement from words that nobody says and no known cue tells of", () => {
  const sentence = (verb: string) =>
    `It/it/PRON/nsubj/2 ${verb}/VERB/root/0 the/the/DET/det/4 plan/plan/NOUN/obj/2 _././PUNCT/punct/2`;
  const found = (form: string, verb: string) => {
    const reading = drawn(
      [sentence(`${form}/${verb}`)],
      [
        ["cue", form],
        ["content", "the plan"],
      ],
    );
    return linked(reading, piecesOf(reading.analysis)).map(({ source }) => source !== undefined);
  };
  expect(found("split", "split")).toEqual([]);
  expect(found("denied", "deny").length).toBe(1);
});

it("takes no statement from a source that is no one", () => {
  const found = (who: string) => {
    const claimed = `${who} group/group/NOUN/nsubj/4 has/have/AUX/aux/4 claimed/claim/VERB/root/0 the/the/DET/det/6 raid/raid/NOUN/obj/4 _././PUNCT/punct/4`;
    const reading = drawn(
      [claimed],
      [
        ["source", `${who.split("/")[0]} group`],
        ["cue", "has claimed"],
        ["content", "the raid"],
      ],
    );
    return linked(reading, piecesOf(reading.analysis)).length;
  };
  expect(found("No/no/DET/det/2")).toBe(0);
  expect(found("One/one/DET/det/2")).toBe(1);
});

it("takes no statement from evidence that somebody does not offer", () => {
  const found = (det: string) => {
    const reading = drawn(
      [
        `He/he/PRON/nsubj/2 offered/offer/VERB/root/0 ${det}/${det}/DET/det/4 evidence/evidence/NOUN/obj/2 _././PUNCT/punct/2`,
      ],
      [
        ["source", "He"],
        ["cue", "offered"],
        ["content", `${det} evidence`],
      ],
    );
    return linked(reading, piecesOf(reading.analysis)).length;
  };
  expect(found("no")).toBe(0);
  expect(found("some")).toBe(1);
});

it("takes no statement from reports that there were none of", () => {
  const found = (det: string) => {
    const reading = drawn(
      [
        `There/there/PRON/expl/2 were/be/VERB/root/0 ${det}/${det}/DET/det/4 reports/report/NOUN/nsubj/2 of/of/ADP/case/6 fighting/fighting/NOUN/nmod/4 _././PUNCT/punct/2`,
      ],
      [
        ["cue", `were ${det} reports of`],
        ["content", "fighting"],
      ],
    );
    return linked(reading, piecesOf(reading.analysis)).length;
  };
  expect(found("no")).toBe(0);
  expect(found("some")).toBe(1);
});
