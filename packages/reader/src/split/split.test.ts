import { describe, expect, it } from "vitest";
import { paragraphs } from "./paragraphs.js";
import { splitBlocks } from "./split.js";

const sentences = (text: string) =>
  splitBlocks(text, paragraphs(text)).sentences.map(({ span }) => text.slice(...span));

describe("splitBlocks", () => {
  it.each([
    ["plain sentences", ["The bridge fell.", "Nobody was hurt."]],
    ["a closing quote belongs to its sentence", ["“We will stay.”", "He left."]],
    ["quotes that hold several", ['"We will stay.', 'We have no choice," said the mayor.']],
    ["U.S. before a name", ["The U.S. President met Gen. Varga."]],
    ["U.S. at the end", ["They flew to the U.S.", "The talks failed."]],
    ["initials", ["J. Edgar Lindqvist and H. Osei spoke."]],
    ["dates and decimals", ["It fell 2.5 percent on Oct. 17 in St. Marys."]],
    ["brackets", ["The mill shut.", "(It had run for years.)", "Forty men lost work."]],
    ["a quote with a question", ["“Who fired?” she asked."]],
  ])("%s", (_, expected) => expect(sentences(expected.join(" "))).toEqual(expected));

  it("leaves blocks of other zones whole", () => {
    const text = "By A. Lund. And B. Osei. The river rose. It fell.";
    const split = splitBlocks(text, [
      { span: [0, 24], zone: "byline", paragraph: 0 },
      { span: [25, text.length], zone: "body", paragraph: 1 },
    ]);
    expect(split.sentences.map(({ span, zone }) => [text.slice(...span), zone])).toEqual([
      ["By A. Lund. And B. Osei.", "byline"],
      ["The river rose.", "body"],
      ["It fell.", "body"],
    ]);
  });

  it("reads on over the line breaks of a column", () => {
    const text =
      "THE MINISTRY SAID TODAY THAT FOUR MEN IN A GREEN VAN HAD OPENED FIRE ON THE\nGUARDS OF THE EMBASSY.  NO ONE WAS HURT IN THE ATTACK, WHICH BEGAN SHORTLY\nAFTER NOON.";
    expect(sentences(text)).toHaveLength(2);
  });

  it("parts lines that were ended on purpose", () => {
    expect(
      sentences(
        "Ceasefire holds in Sarn\nThe guns were silent on Monday for the first time in a month, residents said.",
      ),
    ).toHaveLength(2);
  });

  it("gives nothing for nothing", () => {
    expect(splitBlocks("", [])).toEqual({ sentences: [], words: [] });
    expect(splitBlocks(" \n ", paragraphs(" \n "))).toEqual({ sentences: [], words: [] });
  });
});

describe("splitBlocks on bad input", () => {
  it.each([
    ["a line without spaces", "x-y.".repeat(1_250_000)],
    ["a million quotation marks", '"'.repeat(1_000_000)],
    ["a million quotation marks apart", '" '.repeat(1_000_000)],
    ["brackets that never close", "( ".repeat(500_000)],
    ["a million brackets that close", "A ) ".repeat(250_000)],
    ["a million short lines", "A.\n".repeat(300_000)],
  ])("takes time in proportion to %s", (_, text) => {
    const before = performance.now();
    const { words } = splitBlocks(text, paragraphs(text));
    expect(words.at(-1)?.span[1]).toBe(text.trimEnd().length);
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});

describe("columns", () => {
  it("reads on over a first line that was cut short", () => {
    const text =
      "A BOMB EXPLODED\nAT THE GATE OF THE MILL IN SARN THIS MORNING AND RESULTED IN ONE PERSON\nWOUNDED AND LARGE PROPERTY LOSSES, THE RADIO OF THE CAPITAL REPORTED\nTONIGHT.";
    expect(sentences(text)).toHaveLength(1);
  });

  it("parts at spaced dots only once", () => {
    expect(sentences("“We waited . . . Then they came.”")).not.toContain(".");
  });
});
