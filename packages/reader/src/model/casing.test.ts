import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { casing, shape, style } from "./casing.js";

describe("shape", () => {
  it.each([
    ["", 0],
    ["–", 0],
    ["💥", 0],
    ["1,200", 1],
    ["½", 1],
    ["rebels", 2],
    ["العربية", 2],
    ["u.s.", 2],
    ["Mosul", 3],
    ["O'", 5],
    ["’Ali", 3],
    ["U.S.", 4],
    ["ÉTAT", 4],
    ["A", 5],
    ["al-Assad", 6],
    ["McCain", 6],
    ["F-16", 7],
    ["3rd", 7],
  ])("of %s is %d", (word, expected) => expect(shape(word)).toBe(expected));
});

describe("style", () => {
  it.each([
    ["THREE POLICEMEN DIED IN LIMA .", 1],
    ["three policemen died in Lima", 0],
    ["three policemen died in lima", 2],
    ["Three Policemen Die in Lima", 3],
    ["Lima Burns", 0],
    ["– 12 A .", 0],
    ["", 0],
  ])("of %s is %d", (sentence, expected) => expect(style(sentence.split(" "))).toBe(expected));
});

it("joins shape and style in one number", () => {
  expect(casing(["POLICE", "IN", "LIMA", "F-16", "."])).toEqual([13, 13, 13, 16, 9]);
});

it("is what training takes it for, on 10,000 lines", () => {
  const fixture = gunzipSync(readFileSync(new URL("fixtures/wordpiece.jsonl.gz", import.meta.url))).toString("utf8");
  for (const line of fixture.trimEnd().split("\n")) {
    const [text, , , expected]: [string, number[], number[], number[]] = JSON.parse(line);
    expect({ text, casing: casing(text.split(" ")) }).toEqual({ text, casing: expected });
  }
});
