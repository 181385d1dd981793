import { describe, expect, it } from "vitest";
import { paragraphs } from "../layout/paragraphs.js";
import type { Block } from "../reading.js";
import { splitBlocks } from "./split.js";

const body = (text: string): Block[] => paragraphs(text).map((span, paragraph) => ({ span, zone: "body", paragraph }));
const sentences = (text: string) => splitBlocks(text, body(text)).sentences.map(({ span }) => text.slice(...span));

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

  it("reads on over a line end within a block", () => {
    const text = "THE MINISTRY SAID THAT FOUR MEN IN A VAN HAD FIRED ON THE\nGUARDS.  NO ONE WAS HURT.";
    const { sentences } = splitBlocks(text, [{ span: [0, text.length], zone: "body", paragraph: 0 }]);
    expect(sentences.map(({ span }) => text.slice(...span))).toEqual([text.slice(0, 65), "NO ONE WAS HURT."]);
  });

  it("gives nothing for nothing", () => {
    expect(splitBlocks("", [])).toEqual({ sentences: [], words: [] });
    expect(splitBlocks(" \n ", body(" \n "))).toEqual({ sentences: [], words: [] });
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
    const before = process.cpuUsage();
    const { words } = splitBlocks(text, body(text));
    expect(words.at(-1)?.span[1]).toBe(text.trimEnd().length);
    expect(process.cpuUsage(before).user).toBeLessThan(30_000_000);
  });
});

describe("splitBlocks without a stop", () => {
  it("does not part a name at its brackets or quotation marks", () => {
    for (const text of [
      "Then Michael (Mike) Osei spoke.",
      "Brig. Gen. Paul “Red” Lund spoke.",
      "He said [Anna] Lund left.",
    ])
      expect(sentences(text)).toEqual([text]);
  });

  it("parts at spaced dots only once", () => {
    expect(sentences("“We waited . . . Then they came.”")).not.toContain(".");
  });
});
