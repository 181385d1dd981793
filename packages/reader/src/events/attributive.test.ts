import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

const read = (sentence: string) =>
  readEvents(drawn([sentence]), []).map(
    ({ type, anchor, time }) => `${type} ${drawn([sentence]).tree.text.slice(...anchor)}${time ? " dated" : ""}`,
  );

const found = (whose: string, what: string, who: string) =>
  `${whose}/3/nmod:poss ${what}/VERB/3/amod ${who}/NOUN/5/nsubj:pass was/be/AUX/5/aux:pass found/find/VERB/0/root`;

it("passes over that somebody's own was kidnapped", () => {
  expect(read(found("His/he/PRON", "kidnapped/kidnap", "son/"))).toEqual(["ASSAULT kidnapped"]);
  expect(read(found("Their/they/PRON", "slain/slay", "bishop/"))).toEqual(["ASSAULT slain"]);
});

it("kidnaps anew whoever is only called kidnapped, or wounds a thing", () => {
  expect(read(found("Oman//PROPN", "kidnapped/kidnap", "son/"))).toEqual([]);
  expect(read(found("His/he/PRON", "wounded/wound", "pride/"))).toEqual([]);
});
