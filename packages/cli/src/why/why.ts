import { openCorpus, why } from "sayso-corpus";
import { type Io, READ } from "../io.js";
import { Output } from "../output.js";
import { harmless } from "../show/width.js";

export interface WhyCommand {
  corpus: string;
  format: "text" | "json";
}

/** `sayso why ID`: the words and the chain behind it. Gives the exit status. */
export async function whyCommand(id: string, { corpus: file, format }: WhyCommand, io: Io): Promise<number> {
  const corpus = await openCorpus(file);
  try {
    const answer = await why(corpus, id);
    const output = new Output(io.stdout);
    if (format === "json") {
      await output.write(`${JSON.stringify(answer)}\n`);
      return READ;
    }
    const lines = [answer.what];
    for (const { says, report, ref = report, words, sentence } of answer.steps) {
      lines.push(`- ${says}${words ? `: “${words}”` : ""}${ref ? ` [${ref}]` : ""}`);
      if (sentence && sentence !== words) lines.push(`    ${sentence}`);
    }
    for (const { id: correction, author, made, reason, undone } of answer.corrections) {
      lines.push(
        `- corrected by ${author} on ${made.slice(0, 10)} (${correction}${undone ? ", taken back" : ""}): ${reason}`,
      );
    }
    await output.write(`${lines.map((line) => harmless(line)).join("\n")}\n`);
    return READ;
  } finally {
    await corpus.close();
  }
}
