import { describe, expect, it } from "vitest";
import { splitWords } from "./words.js";

const words = (text: string) => splitWords(text, 0, text.length).map((span) => text.slice(...span));
const split = (text: string) => words(text).join(" ");

describe("splitWords", () => {
  it.each([
    ["hyphens part words", "al-Masri's 12-minute-long tape", "al - Masri 's 12 - minute - long tape"],
    [
      "prefixes keep their hyphen",
      "a pro-Kurdish ex-minister was re-elected",
      "a pro-Kurdish ex-minister was re-elected",
    ],
    ["contractions", "don't can’t cannot gonna it's they'll", "do n't ca n’t can not gon na it 's they 'll"],
    [
      "its for it's, by what follows",
      "its the end of its road, its been long",
      "it s the end of its road , it s been long",
    ],
    ["short forms with a slash", "w/o power b/c of it, 5 km/h", "w/o power b/c of it , 5 km / h"],
    ["names of three parts", "posted in soc.culture.kenya. Then", "posted in soc.culture.kenya . Then"],
    ["an ending by itself", "the .pdf of it .The", "the .pdf of it . The"],
    ["marks of money in a row", "Lots of $$$ for €5", "Lots of $$$ for € 5"],
    ["possessives of plurals", "the rebels' base", "the rebels ' base"],
    ["letters with stops", "U.S.-backed, the U.N. and the E.U.", "U.S. - backed , the U.N. and the E.U."],
    ["abbreviations", "Gen. Varga came on Oct. 9.", "Gen. Varga came on Oct. 9 ."],
    ["titles before small letters", "Lt. Gen. al-Harbi met Mme. de Vries", "Lt. Gen. al - Harbi met Mme. de Vries"],
    ["abbreviations in capitals", "GEN. VARGA AND DR. OSEI", "GEN. VARGA AND DR. OSEI"],
    [
      "et cetera within and at the end",
      "tents etc. were lost. So were boats etc.",
      "tents etc. were lost . So were boats etc .",
    ],
    ["no abbreviation without what follows it", "He said no. The art.", "He said no . The art ."],
    ["initials", "J. K. Osei and Li W. Chen", "J. K. Osei and Li W. Chen"],
    ["a letter that ends a sentence", "It was hepatitis C. The clinic shut.", "It was hepatitis C . The clinic shut ."],
    ["money and shares", "$5.5m, US$9, €40 or 50%", "$ 5.5 m , US$ 9 , € 40 or 50 %"],
    ["times and dates", "at 7:30PM on 9/11 or 1/2 of 24/12/2019", "at 7:30 PM on 9/11 or 1 / 2 of 24/12/2019"],
    ["ranges", "1990-95", "1990 - 95"],
    [
      "addresses",
      "See http://example.org/a-b, mail joe.b@example.com.",
      "See http://example.org/a-b , mail joe.b@example.com .",
    ],
    ["slashes", "AMMAN/BEIRUT and/or", "AMMAN / BEIRUT and / or"],
    ["quotation marks", "“No,” she said. 'Never'", "“ No , ” she said . ' Never '"],
    ["dashes and dots", "Wait... what--now – or…", "Wait ... what -- now – or …"],
    ["faces", "Home :) at last", "Home :) at last"],
    ["names with apostrophes", "Shi'ite O'Hara Sana'a", "Shi'ite O'Hara Sana'a"],
    ["years cut short", "the '90s and the 1980's", "the '90s and the 1980's"],
  ])("%s", (_, text, expected) => expect(split(text)).toBe(expected));

  it("holds every character but white space once", () => {
    const text = "A “𝒳-ray”\u00a0costs\u2028$4/h…  (e.g. joe@x.org’s)\t¿qué? 日本語。 مرحبا";
    expect(words(text).join("")).toBe(text.replace(/\s+/g, ""));
  });

  it.each([
    ["without a space", "ab.-'c1/@&".repeat(500_000)],
    ["of quotation marks", '"'.repeat(1_000_000)],
    ["of letters with stops", "a.".repeat(2_000_000)],
    ["of one letter", "a".repeat(5_000_000)],
    ["of addresses", "a@b.".repeat(1_000_000)],
    ["of curly quotes", "“”".repeat(500_000)],
  ])("takes time in proportion on a line %s", (_, text) => {
    const before = process.cpuUsage();
    const spans = splitWords(text, 0, text.length);
    expect(spans.at(-1)?.[1]).toBe(text.length);
    expect(process.cpuUsage(before).user).toBeLessThan(20_000_000);
  });
});
