import { describe, expect, it } from "vitest";
import type { Word } from "../analysis.js";
import { matchNames, personalName } from "./personal-names.js";

function nameOf(text: string) {
  const words = text.split(" ").map(
    (form, index): Word => ({
      index,
      span: [0, 1],
      form,
      lemma: form,
      upos: "PROPN",
      head: 0,
      deprel: "flat",
      sentence: 0,
      happened: 0,
      weight: 0,
    }),
  );
  return personalName(words, text);
}

describe("matchNames", () => {
  it.each([
    ["Rahmani", "Omar al-Rahmani", "surname"],
    ["al-Rahmani", "Omar Rahmani", "surname"],
    ["O. Rahmani", "Omar Rahmani", "surname"],
    ["Joe Moe", "Joseph Moe", undefined],
    ["Ann Moe", "Ann B. Moe", "surname"],
    ["Ann", "Ann Moe", "part"],
    ["Abu Muhammad al-Saleh", "Abu Muhammad al-Sabri", undefined],
    ["Ann Moe", "Bea Moe", undefined],
    ["Ann Moe Jr.", "Moe", "surname"],
  ])("%s as %s: %s", (short, long, how) => expect(matchNames(nameOf(short), nameOf(long))).toBe(how));
});
