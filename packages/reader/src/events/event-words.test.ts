import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { eventWords } from "./event-words.js";

it("asked for a condition that nothing checks", () => {
  const checked = readFileSync(new URL("./fits.ts", import.meta.url), "utf8");
  const phrase = /^(?:to|of|for|from|with|on|over|at|against|by)=(?:thing|agent|person|armed|arms|town)$/;
  const asked = new Set([...eventWords().values()].flat().flatMap(({ only }) => only.split("+")));
  expect([...asked].filter((one) => !phrase.test(one) && !checked.includes(`case "${one}":`))).toEqual([]);
});

it("looked for a noun by its preposition where words stand before it", () => {
  const package_ = eventWords().get("N package") ?? [];
  const [entry] = package_.filter(({ words }) => words === "aid package for");
  expect([...(entry?.before[0] ?? [])]).toEqual(["aid"]);
  expect(entry?.needs).toEqual([{ kind: "word", word: "for" }]);
});
