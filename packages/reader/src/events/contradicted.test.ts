import type { Statement } from "sayso-record";
import { expect, test } from "vitest";
import { contradicted, type Told } from "./contradicted.js";
import { drawn } from "./drawn.js";

const { tree } = drawn([
  "Police//NOUN/2/nsubj shot/shoot/VERB/0/root strikers/striker/NOUN/2/obj",
  "Nobody//PRON/3/nsubj:pass was/be/AUX/3/aux:pass shot/shoot/VERB/0/root",
]);
const by = (id: `s${number}`, entity: `e${number}`): Statement => ({
  id,
  source: { span: [0, 1], entity },
  cue: [],
  content: [],
  form: "indirect",
  standing: "attributed",
});
const shot: Told = { at: 1, type: "ASSAULT", modality: "happened", carrier: by("s1", "e1") };
const unshot: Told = { at: 5, type: "ASSAULT", modality: "did-not-happen" };

test("another source that says it was not so denies it", () => {
  expect([...contradicted(tree, [shot, { ...unshot, carrier: by("s2", "e2") }]).values()].map(({ id }) => id)).toEqual([
    "s2",
  ]);
});

test("the same source does not deny itself, nor does the report", () => {
  expect(contradicted(tree, [shot, { ...unshot, carrier: by("s2", "e1") }]).size).toBe(0);
  expect(contradicted(tree, [shot, unshot]).size).toBe(0);
});
