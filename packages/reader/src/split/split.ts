import type { Span, Zone } from "sayso-record";
import type { Block } from "../reading.js";
import { sentenceStarts } from "./sentences.js";
import { splitWords } from "./words.js";

/** Sentences and words of a report, before any model. Every word is in one sentence, every character but white space in one word. */
export interface Split {
  readonly sentences: { span: Span; zone: Zone; paragraph: number }[];
  /** `sentence`: index into `sentences`. */
  readonly words: { span: Span; sentence: number }[];
}

/** Splits blocks into sentences and words. A block of another zone than the body is one sentence as it stands. */
export function splitBlocks(text: string, blocks: readonly Block[]): Split {
  const split: Split = { sentences: [], words: [] };
  for (const { span, zone, paragraph } of blocks) {
    const words = splitWords(text, span[0], span[1]);
    const starts = zone === "body" ? sentenceStarts(text, words) : words.length ? [0] : [];
    for (const [i, first] of starts.entries()) {
      const inside = words.slice(first, starts[i + 1] ?? words.length);
      const begin = inside[0];
      const end = inside.at(-1);
      if (!begin || !end) continue;
      for (const word of inside) split.words.push({ span: word, sentence: split.sentences.length });
      split.sentences.push({ span: [begin[0], end[1]], zone, paragraph });
    }
  }
  return split;
}
