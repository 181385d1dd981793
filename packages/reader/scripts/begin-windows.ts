/**
 * For training/sayso_training/begins.py: reads JSON Lines {"text", "starts"} on standard input, `starts` the offsets at
 * which sentences begin, and prints what the network takes of every window that has a word of which it is asked whether a
 * sentence begins there: {"pieces", "casing", "at", "leaning", "begins"}, `begins` the right answers.
 * node --import tsx --conditions=sayso-source packages/reader/scripts/begin-windows.ts WEIGHTS WINDOW < in.jsonl > out.jsonl
 * WEIGHTS: a file with the weights of boundaries in base64. WINDOW: wordpieces that the network reads at once.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { layout } from "../src/layout/layout.js";
import { encode, inputs } from "../src/model/encoding.js";
import { limited } from "../src/model/network-model.js";
import { windows } from "../src/model/windows.js";
import { WordPiece } from "../src/model/wordpiece.js";
import { SURE, unpack } from "../src/split/boundary.js";

const [, , file = "", window = ""] = process.argv;
const weights = unpack(readFileSync(file, "utf8").trim());
const vocabulary = readFileSync(new URL("../weights/vocab.txt", import.meta.url), "utf8");
const wordpiece = new WordPiece(vocabulary.trimEnd().split(/\r?\n/));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { text, starts }: { text: string; starts: number[] } = JSON.parse(line);
  const begins = new Set(starts);
  const { sentences, words } = limited(text, layout({ text }).blocks, weights);
  const encoded = encode(text, sentences, words, wordpiece);
  for (const one of windows(sentences, encoded.counts, Number(window))) {
    const { pieces, pieceCasing, wordAt, wordLeaning } = inputs(one, encoded, wordpiece);
    if (wordLeaning.every((leaning) => Math.abs(leaning) === SURE)) continue;
    const gold = words.slice(one.first, one.end).map(({ span }) => (begins.has(span[0]) ? 1 : 0));
    const row = {
      pieces: [...pieces],
      casing: [...pieceCasing],
      at: [...wordAt],
      leaning: [...wordLeaning],
      begins: gold,
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
