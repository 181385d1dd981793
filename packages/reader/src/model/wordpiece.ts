import { SaysoError, type Span } from "sayso-record";
import { Kind, type Normalised, normalise } from "./normalise.js";

/** Longer words are one [UNK], as in the reference. */
const LONGEST_WORD = 100;
/** A word of the text gives the model no more pieces than these. */
export const PIECES_A_WORD = 8;
/** Words whose pieces are remembered; names recur within a report and between reports. */
const REMEMBERED_WORDS = 50_000;
/** A longer slice of a text would keep the whole text in memory (V8), and seldom comes again. */
const REMEMBERED_LENGTH = 12;

export interface Piece {
  readonly id: number;
  readonly span: Span;
}

/**
 * WordPiece with the uncased BERT vocabulary (Devlin et al., 2019), equal to the `tokenizers` package but for marks and
 * punctuation that came to Unicode after 8.0, which that package does not know.
 */
export class WordPiece {
  readonly unknown: number;
  readonly begin: number;
  readonly end: number;
  readonly #first = new Map<string, number>();
  readonly #inner = new Map<string, number>();
  readonly #longestPiece: number;
  readonly #words = new Map<string, readonly number[]>();

  /** `vocabulary`: the lines of vocab.txt, the id of each its place. Throws MODEL_FORMAT where a mark is missing. */
  constructor(vocabulary: readonly string[]) {
    let longest = 0;
    for (const [id, piece] of vocabulary.entries()) {
      const inner = piece.startsWith("##");
      const body = inner ? piece.slice(2) : piece;
      (inner ? this.#inner : this.#first).set(body, id);
      longest = Math.max(longest, [...body].length);
    }
    this.#longestPiece = longest;
    this.unknown = this.#mark("[UNK]");
    this.begin = this.#mark("[CLS]");
    this.end = this.#mark("[SEP]");
  }

  /** How common a word in small letters is, the lower the commoner; undefined for one that is no piece by itself. */
  rank(word: string): number | undefined {
    return this.#first.get(word);
  }

  /** The pieces of a text, with the stretch of the text that each stands for. */
  tokenise(text: string): Piece[] {
    const normalised = normalise(text);
    const { kinds, characters } = normalised;
    const out: Piece[] = [];
    for (let at = 0; at < characters.length; ) {
      if (kinds[at] === Kind.Space) {
        at++;
        continue;
      }
      let end = at + 1;
      if (kinds[at] === Kind.Inner) while (end < characters.length && kinds[end] === Kind.Inner) end++;
      this.#split(normalised, at, end, out);
      at = end;
    }
    return out;
  }

  /** The pieces of one word as the model takes it: at least one, [UNK] where nothing remains, at most PIECES_A_WORD. */
  encode(word: string): readonly number[] {
    const known = this.#words.get(word);
    if (known) return known;
    // A word with more pieces than are kept shows them in its first part: nobody pays for a word of a million letters.
    const pieces = this.tokenise(word.slice(0, ENCODED_LENGTH)).slice(0, PIECES_A_WORD);
    const ids = pieces.length ? pieces.map(({ id }) => id) : [this.unknown];
    if (word.length <= REMEMBERED_LENGTH) {
      if (this.#words.size >= REMEMBERED_WORDS) this.#words.clear();
      this.#words.set(word, ids);
    }
    return ids;
  }

  #split({ characters, from, to }: Normalised, first: number, end: number, out: Piece[]): void {
    const before = out.length;
    const whole: Span = [from[first] ?? 0, to[end - 1] ?? 0];
    if (end - first > LONGEST_WORD) {
      out.push({ id: this.unknown, span: whole });
      return;
    }
    for (let at = first; at < end; ) {
      const pieces = at === first ? this.#first : this.#inner;
      let id: number | undefined;
      let stop = Math.min(end, at + this.#longestPiece);
      for (; stop > at; stop--) {
        id = pieces.get(characters.slice(at, stop).join(""));
        if (id !== undefined) break;
      }
      if (id === undefined) {
        out.length = before;
        out.push({ id: this.unknown, span: whole });
        return;
      }
      out.push({ id, span: [from[at] ?? 0, to[stop - 1] ?? 0] });
      at = stop;
    }
  }

  #mark(mark: string): number {
    const id = this.#first.get(mark);
    if (id !== undefined) return id;
    throw new SaysoError("MODEL_FORMAT", {
      what: "the vocabulary lacks a mark",
      value: mark,
      place: "vocab.txt",
      remedy: "Take the vocab.txt that belongs to the model.",
    });
  }
}

/** Enough that a word of LONGEST_WORD characters with accents apart is seen whole. */
const ENCODED_LENGTH = 1_000;
