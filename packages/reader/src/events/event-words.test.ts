import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { eventWords } from "./event-words.js";

/** Conditions on a phrase, of which the header tells how they are made: "after any preposition: agent, person". */
const PHRASE = /^(?:to|into|of|for|from|with|on|over|at|against|by)=(?:thing|agent|person|armed|arms|town)$/;

function conditions(): string[] {
  const asked = [...eventWords().values()].flat().flatMap(({ only }) => only.split("+"));
  return [...new Set(asked)].filter((one) => !PHRASE.test(one));
}

it("asked for a condition that nothing checks", () => {
  const checked = readFileSync(new URL("./fits.ts", import.meta.url), "utf8");
  expect(conditions().filter((one) => !checked.includes(`case "${one}":`))).toEqual([]);
});

it("told of a condition twice, or not at all", () => {
  const source = readFileSync(new URL("../../lexicon/events.tsv", import.meta.url), "utf8");
  const comments = source.split("\n").filter((line) => line.startsWith("#"));
  const told = comments.slice(comments.findIndex((line) => line.startsWith("# only:"))).join("\n");
  expect(conditions().filter((one) => !told.includes(one))).toEqual([]);
  expect(conditions().filter((one) => one && told.split(` ${one} (`).length > 2)).toEqual([]);
});

it("looked for a noun by its preposition where words stand before it", () => {
  const package_ = eventWords().get("N package") ?? [];
  const [entry] = package_.filter(({ words }) => words === "aid package for");
  expect([...(entry?.before[0] ?? [])]).toEqual(["aid"]);
  expect(entry?.needs).toEqual([{ kind: "word", word: "for" }]);
});
