import type { Span } from "sayso-record";
import { SURE } from "../split/boundary.js";
import { casing, NO_CASING } from "./casing.js";
import type { Inputs } from "./session.js";
import type { Window } from "./windows.js";
import type { WordPiece } from "./wordpiece.js";

/** The words of a report as numbers. */
export interface Encoded {
  /** The wordpieces of each word. */
  readonly pieces: readonly (readonly number[])[];
  /** How many they are. */
  readonly counts: Uint8Array;
  readonly casing: Uint8Array;
  /** How much each word leans to begin a sentence: `split/boundary.ts`. */
  readonly leaning: Float32Array;
}

/** Encodes the words of sentences `[first, end)`, which hold all of `words` in order. */
export function encode(
  text: string,
  sentences: readonly { first: number; end: number }[],
  words: readonly { span: Span; leaning: number }[],
  wordpiece: WordPiece,
): Encoded {
  const pieces: (readonly number[])[] = [];
  const counts = new Uint8Array(words.length);
  const casings = new Uint8Array(words.length);
  for (const { first, end } of sentences) {
    const forms = words.slice(first, end).map(({ span }) => text.slice(span[0], span[1]));
    for (const form of forms) {
      const ids = wordpiece.encode(form);
      counts[pieces.length] = ids.length;
      pieces.push(ids);
    }
    casings.set(casing(forms), first);
  }
  return { pieces, counts, casing: casings, leaning: Float32Array.from(words, ({ leaning }) => leaning) };
}

/** What the network takes for a window. */
export function inputs(window: Window, encoded: Encoded, { begin, end }: WordPiece): Inputs {
  const length = window.end - window.first;
  let size = 2;
  for (let word = window.first; word < window.end; word++) size += encoded.counts[word] ?? 0;
  const pieces = new Int32Array(size);
  const pieceCasing = new Int32Array(size).fill(NO_CASING);
  const wordAt = new Int32Array(length);
  const wordCasing = new Int32Array(length);
  const wordSentence = new Int32Array(length);
  const wordLeaning = encoded.leaning.slice(window.first, window.end);
  pieces[0] = begin;
  let at = 1;
  // A window is parted from the one before it, and so are the pieces of a sentence that was cut.
  wordLeaning[0] = SURE;
  for (const [number, part] of window.parts.entries()) {
    if (part.goesOn) wordLeaning[part.first - window.first] = SURE;
    for (let word = part.first; word < part.end; word++) {
      const own = word - window.first;
      const kind = encoded.casing[word] ?? NO_CASING;
      wordAt[own] = at;
      wordCasing[own] = kind;
      wordSentence[own] = number;
      for (const id of encoded.pieces[word] ?? []) {
        pieces[at] = id;
        pieceCasing[at++] = kind;
      }
    }
  }
  pieces[at] = end;
  return { pieces, pieceCasing, wordAt, wordCasing, wordSentence, wordLeaning };
}
