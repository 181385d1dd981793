import { describe, expect, it } from "vitest";
import { lemma, parseScript } from "./lemma.js";

describe("lemma", () => {
  it.each([
    ["Armies", "lower|3|y", "army"],
    ["MOSUL", "title|0|", "Mosul"],
    ["U.S.", "keep|0|", "U.S."],
    ["'s", "lower|2|be", "be"],
    ["|", "keep|0||", "||"],
  ])("of %s by %s is %s", (form, script, expected) => expect(lemma(form, parseScript(script))).toBe(expected));

  it("is never empty", () => {
    expect(lemma("As", parseScript("lower|5|"))).toBe("as");
  });
});

it("says which script it cannot read", () => {
  expect(() => parseScript("upper|1|")).toThrow(/MODEL_FORMAT.*upper/);
});
