/**
 * For development: reads JSON Lines {"id", "text"} on standard input, lays the text out, splits it into sentences and
 * words, and prints a record a line that `score.py parse` can score for its words and sentences.
 * node --import tsx --conditions=sayso-source packages/reader/scripts/split.ts < in.jsonl > out.jsonl
 */
import { createInterface } from "node:readline";
import { layout } from "../src/layout/layout.js";
import { splitBlocks } from "../src/split/split.js";

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { id, text }: { id: string; text: string } = JSON.parse(line);
  const { sentences, words } = splitBlocks(text, layout({ text }).blocks);
  const tokens = words.map(({ span, sentence }, head) => ({
    span,
    sentence,
    head,
    lemma: "_",
    upos: "X",
    deprel: "dep",
  }));
  const bare = sentences.map(({ span, zone }) => ({ span, zone }));
  process.stdout.write(`${JSON.stringify({ format: "sayso/1", id, text, sentences: bare, tokens })}\n`);
}
