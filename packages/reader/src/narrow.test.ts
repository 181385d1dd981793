import { serialize } from "node:v8";
import { expect, it } from "vitest";
import { narrow, narrowWord } from "./narrow.js";

/** How V8 writes down a text that it keeps in two bytes a letter: it leaves it so. */
const TWO_BYTES = "c".charCodeAt(0);
const isWide = (text: string) => serialize(text).subarray(2).includes(TWO_BYTES);

const REPORT = "“The raid began,” said Mboumba’s uncle in Łomża, naïve as ever.";
const cut = (part: string) => REPORT.slice(REPORT.indexOf(part), REPORT.indexOf(part) + part.length);

it.each([narrow, narrowWord])("keeps in one byte a letter what is cut from a text with curly quotation marks", (of) => {
  expect(isWide(cut("raid"))).toBe(true);
  for (const part of ["raid", "Mboumba", "naïve", ","]) {
    expect(of(cut(part))).toBe(part);
    expect(isWide(of(cut(part)))).toBe(false);
  }
});

it.each([narrow, narrowWord])("leaves what has other letters", (of) => {
  for (const text of ["Łomża", "’s", "😀", "\ud83d", ""]) expect(of(text)).toBe(text);
});

it("leaves what is too long for a word", () => {
  expect(narrowWord("a".repeat(1_000))).toBe("a".repeat(1_000));
});
