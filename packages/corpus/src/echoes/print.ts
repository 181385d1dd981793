import type { Span } from "sayso-record";
import { hashPair } from "./hash.js";
import { bodyWords } from "./words.js";

/** Words in a shingle: with 15 of 100 words changed, 61 of 100 shingles of three live on, but only 44 of five. */
export const SHINGLE = 3;

/**
 * What is kept of a report's body to compare it by: the hash of every shingle (three words in a row), in order, and which
 * of them are somebody's quoted words rather than the reporter's own. A shingle is quoted where two of its words are.
 */
export interface Print {
  shingles: Uint32Array;
  quoted: Uint8Array;
}

/** The print of the body of a report: `spans` of `text`, in UTF-16 code units. A body of fewer than three words has none. */
export function printOf(text: string, spans: readonly Span[]): Print {
  const words = bodyWords(text, spans);
  const count = Math.max(0, words.hashes.length - SHINGLE + 1);
  const shingles = new Uint32Array(count);
  const quoted = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    let marked = 0;
    for (let i = at; i < at + SHINGLE; i++) {
      hash = hashPair(hash, words.hashes[i] ?? 0);
      marked += words.quoted[i] ?? 0;
    }
    shingles[at] = hash;
    if (2 * marked > SHINGLE) quoted[at] = 1;
  }
  return { shingles, quoted };
}
