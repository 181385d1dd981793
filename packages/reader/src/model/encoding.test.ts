import { expect, it } from "vitest";
import { encode, inputs } from "./encoding.js";
import { windows } from "./windows.js";
import { WordPiece } from "./wordpiece.js";

const wordpiece = new WordPiece(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "mo", "##sul", "fell", "."]);

it("lays words out as the network takes them", () => {
  const text = "Mosul fell. X";
  const words = [
    [0, 5],
    [6, 10],
    [10, 11],
    [12, 13],
  ].map(([from = 0, to = 0], at) => ({ span: [from, to] as [number, number], leaning: at - 2.5 }));
  const sentences = [
    { first: 0, end: 3, paragraph: 0 },
    { first: 3, end: 4, paragraph: 0 },
  ];
  const encoded = encode(text, sentences, words, wordpiece);
  const [window] = windows(sentences, encoded.counts, 160);
  expect(window && inputs(window, encoded, wordpiece)).toEqual({
    pieces: Int32Array.of(2, 4, 5, 6, 7, 1, 3),
    pieceCasing: Int32Array.of(0, 4, 4, 3, 1, 6, 0),
    wordAt: Int32Array.of(1, 3, 4, 5),
    wordCasing: Int32Array.of(4, 3, 1, 6),
    wordSentence: Int32Array.of(0, 0, 0, 1),
    // The first word of a window begins a sentence, whatever it leans to.
    wordLeaning: Float32Array.of(1000, -1.5, -0.5, 0.5),
  });
});

it("parts a sentence that is cut for its length where it is cut", () => {
  const words = Array.from({ length: 200 }, (_, at) => ({
    span: [6 * at, 6 * at + 5] as [number, number],
    leaning: -1000,
  }));
  const sentences = [{ first: 0, end: 200, paragraph: 0 }];
  const encoded = encode("Mosul ".repeat(200), sentences, words, wordpiece);
  const starts = windows(sentences, encoded.counts, 160).flatMap((window) => {
    const { wordLeaning } = inputs(window, encoded, wordpiece);
    return [...wordLeaning.keys()].filter((at) => (wordLeaning[at] ?? 0) > 0).map((at) => window.first + at);
  });
  expect(starts).toEqual([0, 125]);
});
