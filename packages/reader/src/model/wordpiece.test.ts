import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PIECES_A_WORD, WordPiece } from "./wordpiece.js";

const vocabulary = readFileSync(new URL("../../weights/vocab.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const wordpiece = new WordPiece(vocabulary);
const shown = (word: string) => wordpiece.encode(word).map((id) => vocabulary[id]);

describe("tokenise", () => {
  it("equals the reference on 10,000 lines, ids and offsets", () => {
    const fixture = gunzipSync(readFileSync(new URL("fixtures/wordpiece.jsonl.gz", import.meta.url))).toString("utf8");
    const lines = fixture.trimEnd().split("\n");
    expect(lines).toHaveLength(10_000);
    for (const line of lines) {
      const [text, ids, distances]: [string, number[], number[]] = JSON.parse(line);
      const pieces = wordpiece.tokenise(text);
      let offset = 0;
      const offsets = distances.map((distance) => (offset += distance));
      expect({ text, ids: pieces.map(({ id }) => id) }).toEqual({ text, ids });
      expect({ text, offsets: pieces.flatMap(({ span }) => span) }).toEqual({ text, offsets });
    }
  });

  it("counts UTF-16 code units", () => {
    expect(wordpiece.tokenise("💥 cafe\u0301 x").map(({ span }) => span)).toEqual([
      [0, 2],
      [3, 7],
      [9, 10],
    ]);
  });
});

describe("encode", () => {
  it("gives pieces of a word", () => {
    expect(shown("Samarrai’s")).toEqual(["sam", "##ar", "##rai", "’", "s"]);
  });

  it("gives [UNK] where nothing remains", () => {
    expect(shown("\u200b")).toEqual(["[UNK]"]);
    expect(shown("")).toEqual(["[UNK]"]);
  });

  it("keeps the first pieces of a long word, however long", () => {
    expect(shown("ab.".repeat(1_000_000))).toHaveLength(PIECES_A_WORD);
    expect(shown("a".repeat(1_000_000))).toEqual(["[UNK]"]);
  });

  it("remembers without changing", () => {
    expect(wordpiece.encode("Mosul")).toEqual(wordpiece.encode("Mosul"));
  });
});

it("names the mark that a vocabulary lacks", () => {
  expect(() => new WordPiece(["[UNK]", "[CLS]"])).toThrow(/MODEL_FORMAT.*\[SEP\]/);
});
