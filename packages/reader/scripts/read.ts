/**
 * For development: reads JSON Lines {"id", "text", "published"?, …} on standard input, prints a record a line.
 * It bundles the lexicons first, so that a changed one counts.
 * node --import tsx --conditions=sayso-source packages/reader/scripts/read.ts [--tokens | --analysis] < in.jsonl > out.jsonl
 * With --analysis it prints, for a person, every sentence's words with their trees and the labelled stretches.
 */
import { createInterface } from "node:readline";
import type { Article } from "sayso-record";
import type { Analysis, Labelled } from "../src/analysis.js";

// Lexicons may have changed since the last build.
await import(new URL("bundle-lexicons.js", import.meta.url).href);
const { createReader } = await import("../src/reader.js");

const reader = await createReader();
const tokens = process.argv.includes("--tokens");
const shown = process.argv.includes("--analysis");

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const article: Article = JSON.parse(line);
  if (shown) process.stdout.write(print((await reader.analyse(article)).analysis, article.id ?? ""));
  else process.stdout.write(`${JSON.stringify(await reader.read(article, { tokens }))}\n`);
}
await reader.close();

function print(analysis: Analysis, id: string): string {
  const stretches = ["names", "descriptions", "attributions", "roles", "attackRoles"] as const;
  const lines = [`# ${id}`];
  for (const [at, sentence] of analysis.sentences.entries()) {
    const quad = sentence.quad.map((share) => share.toFixed(2)).join(" ");
    lines.push("", `# sentence ${at} ${sentence.zone} paragraph ${sentence.paragraph} quad ${quad}`);
    lines.push(`# ${analysis.text.slice(...sentence.span)}`);
    for (const word of analysis.words.slice(sentence.first, sentence.end)) {
      const head = word.head === word.index ? "-" : `${word.head} ${analysis.words[word.head]?.form}`;
      const scores = `${word.happened.toFixed(2)} ${word.weight.toFixed(2)}`;
      lines.push([word.index, word.form, word.lemma, word.upos, word.deprel, head, scores].join("\t"));
    }
    const inside = ({ first }: Labelled<string>) => sentence.first <= first && first < sentence.end;
    for (const kind of stretches) {
      for (const stretch of analysis[kind].filter(inside)) {
        const words = analysis.words.slice(stretch.first, stretch.end);
        const text = analysis.text.slice(words[0]?.span[0], words.at(-1)?.span[1]);
        lines.push(
          `  ${kind} ${stretch.label} [${stretch.first}, ${stretch.end}) ${stretch.score.toFixed(2)}: ${text}`,
        );
      }
    }
  }
  return `${lines.join("\n")}\n\n`;
}
