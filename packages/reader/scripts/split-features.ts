/**
 * For training/splitter.py: reads JSON Lines {"text", "starts"} on standard input, `starts` the offsets at which
 * sentences begin, and prints for every place where one might begin a line: 1 or 0, then the features' numbers.
 * node --import tsx --conditions=sayso-source packages/reader/scripts/split-features.ts < in.jsonl > out.txt
 */
import { createInterface } from "node:readline";
import { paragraphs } from "../src/layout/paragraphs.js";
import { mayBegin } from "../src/split/candidates.js";
import { GAP_FEATURES, gapFeatures, signs } from "../src/split/features.js";
import { splitWords } from "../src/split/words.js";

const features = new Int32Array(GAP_FEATURES);
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { text, starts }: { text: string; starts: number[] } = JSON.parse(line);
  const begins = new Set(starts);
  const lines: string[] = [];
  for (const span of paragraphs(text)) {
    const words = splitWords(text, ...span);
    const shown = signs(text, words);
    let first = 0;
    for (const [at, word] of words.entries()) {
      if (at === 0) continue;
      const begin = begins.has(word[0]);
      if (mayBegin(shown, at)) {
        const count = gapFeatures(shown, at, first, features);
        lines.push(`${begin ? 1 : 0} ${features.subarray(0, count).join(" ")}`);
      }
      if (begin) first = at;
    }
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}
