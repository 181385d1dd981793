import { describe, expect, it } from "vitest";
import { isOneLetterOff, normalForm } from "./normal-form.js";

describe("normalForm", () => {
  it.each([
    ["The Hague", "hague"],
    ["al-Rufay’i's", "al rufayi"],
    ["U.N.", "un"],
    ["Müller", "muller"],
    ["Shi'ite", "shiite"],
    ["the", "the"],
  ])("makes %s %s", (name, form) => expect(normalForm(name)).toBe(form));
});

describe("isOneLetterOff", () => {
  it.each([
    ["baghadi", "baghdadi", true],
    ["rahmani", "rahamni", true],
    ["rahmani", "rahmane", true],
    ["rahmani", "rahmani", false],
    ["adnani", "furqan", false],
    ["saleh", "salehin", false],
  ])("of %s and %s is %s", (a, b, is) => expect(isOneLetterOff(a, b)).toBe(is));
});
