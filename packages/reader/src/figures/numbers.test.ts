import { describe, expect, it } from "vitest";
import { numbersIn } from "./candidates.js";
import { numberOf } from "./numbers.js";

it.each([
  ["1,500", 1500],
  ["1.5 million", 1_500_000],
  ["twenty-two", 22],
  ["a dozen", 12],
  ["two dozen", 24],
  ["half a million", 500_000],
  ["three hundred and five", 305],
  ["two thousand one hundred", 2100],
  ["a hundred thousand", 100_000],
  ["4bn", 4_000_000_000],
  ["rebels", undefined],
])("reads %s as %s", (words, value) => expect(numberOf(words)).toBe(value));

describe("numbersIn", () => {
  const of = (text: string) => numbersIn(text).map(({ start, end, low, high }) => [text.slice(start, end), low, high]);

  it.each([
    ["at least 43 people", [["43", 43, undefined]]],
    ["said that one soldier was killed", [["one", 1, 1]]],
    ["it had fired and that one man had died", [["one", 1, 1]]],
    ["took this gun and that one as well", []],
    ["the man who took that one gun", []],
    ["up to 200 men", [["200", undefined, 200]]],
    ["between three and nine men", [["between three and nine", 3, 9]]],
    ["between two and three hundred men", [["between two and three hundred", 200, 300]]],
    ["a hundred and nine men", [["a hundred and nine", 109, 109]]],
    ["between 1,500 and 3,000 men", [["between 1,500 and 3,000", 1500, 3000]]],
    ["3 to 5 million voters", [["3 to 5 million", 3_000_000, 5_000_000]]],
    ["15-20 percent of them", [["15-20 percent", 15, 20]]],
    ["tens of thousands of men", [["tens of thousands", 10_000, undefined]]],
    ["several hundred men", [["several hundred", 200, undefined]]],
    [
      "some 40 men and 3 dogs",
      [
        ["40", 40, 40],
        ["3", 3, 3],
      ],
    ],
    [
      "$2.5 billion, £5m or 3 euros",
      [
        ["$2.5 billion", 2.5e9, 2.5e9],
        ["£5m", 5e6, 5e6],
        ["3 euros", 3, 3],
      ],
    ],
    ["a 12-year-old boy", [["12-year-old", 12, 12]]],
    ["no casualties", [["no", 0, 0]]],
    [
      "more than 40 trucks over three years",
      [
        ["40", 40, undefined],
        ["three years", 3, 3],
      ],
    ],
    ["The rebels handed over ten soldiers", [["ten", 10, 10]]],
  ])("finds the numbers of %s", (text, expected) => expect(of(text)).toEqual(expected));

  it.each([
    "Resolutions 2254 and 2268",
    "a Su-25 jet",
    "the home side won 3-1",
    "the M23 rebels",
    "Route 4",
    "the 3rd brigade",
    "two-thirds of them",
    "a third of them",
    "no one and another one",
    "the camp at 33.783; 44.500",
    "a note[12]",
    "the 3200 block",
  ])("finds nothing in %s", (text) => expect(of(text)).toEqual([]));
});
