import type { Span, Zone } from "sayso-record";
import type { Block } from "../reading.js";
import { SURE } from "./boundary.js";
import { leanings } from "./sentences.js";
import { splitWords } from "./words.js";

/** Sentences and words of a report, before any model. Every word is in one sentence, every character but white space in one word. */
export interface Split {
  readonly sentences: { span: Span; zone: Zone; paragraph: number }[];
  /** `sentence`: index into `sentences`. `leaning`: how much it leans to begin one, above 0 where it does (`split/boundary.ts`). */
  readonly words: { span: Span; sentence: number; leaning: number }[];
}

/**
 * Splits blocks into sentences and words. A block of another zone than the body is one sentence as it stands.
 * `weights`: of boundaries, in place of the reader's own.
 */
export function splitBlocks(text: string, blocks: readonly Block[], weights?: Int8Array): Split {
  const split: Split = { sentences: [], words: [] };
  for (const { span, zone, paragraph } of blocks) {
    const words = splitWords(text, span[0], span[1]);
    const leans = zone === "body" ? leanings(text, words, weights) : words.map((_, at) => (at ? -SURE : SURE));
    for (const [at, word] of words.entries()) {
      const leaning = leans[at] ?? -SURE;
      const open = split.sentences.at(-1);
      if (leaning > 0 || !open) split.sentences.push({ span: [...word], zone, paragraph });
      else open.span = [open.span[0], word[1]];
      split.words.push({ span: word, sentence: split.sentences.length - 1, leaning });
    }
  }
  return split;
}
