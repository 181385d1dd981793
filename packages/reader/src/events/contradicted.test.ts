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

test("who denies in other words what others say that his men did denies that", () => {
  const { tree: camp } = drawn([
    "Armies/army/NOUN/2/nsubj shelled/shell/VERB/0/root camps/camp/NOUN/2/obj",
    "They//PRON/2/nsubj denied/deny/VERB/0/root that//SCONJ/5/mark armies/army/NOUN/5/nsubj attacked/attack/VERB/2/ccomp camps/camp/NOUN/5/obj",
  ]);
  const told = (at: number, actor: number, recipient: number, carrier: Statement): Told => ({
    at,
    type: "ASSAULT",
    modality: "happened",
    actorHeads: [actor],
    recipientHeads: [recipient],
    carrier,
  });
  const claim = told(1, 0, 2, by("s1", "e1"));
  const denial: Statement = { ...by("s2", "e2"), standing: "denied" };
  expect([...contradicted(camp, [claim, told(7, 6, 8, denial)]).keys()]).toEqual([claim]);
  expect(contradicted(camp, [claim, told(7, 6, 8, by("s2", "e2"))]).size).toBe(0);
  // Of others than were shelled.
  expect(contradicted(camp, [claim, told(7, 6, 3, denial)]).size).toBe(0);
});
