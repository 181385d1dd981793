import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { cut } from "./cut.js";
import type { Draft } from "./draft.js";
import type { Piece, Pieces } from "./pieces.js";

/**
 * The contents as they are written down: pieces that touch become one, marks that hang over are cut off, and a quotation mark at the edge
 * comes with the words that it encloses.
 */
export function shaped(reading: Reading, pieces: Pieces, contents: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of contents) {
    const whole = edged(reading, pieces, cut(reading, pieces, piece));
    if (!whole) continue;
    const last = out.at(-1);
    if (last && whole.first <= last.end) {
      const score = Math.max(last.score, whole.score);
      out[out.length - 1] = { first: last.first, end: Math.max(last.end, whole.end), score };
    } else out.push(whole);
  }
  return out;
}

/** Undefined where nothing but marks is left. */
function edged(reading: Reading, pieces: Pieces, { first, end, score }: Piece): Piece | undefined {
  const { words } = reading.analysis;
  const quoted = (at: number) => (pieces.quotationOf[at] ?? -1) >= 0;
  const isMark = (at: number) => words[at]?.upos === "PUNCT" || words[at]?.upos === "SYM";
  const sentence = words[first]?.sentence;
  while (first < end && isMark(first) && !quoted(first) && !/^[([$#@]/.test(words[first]?.form ?? "")) first++;
  while (end > first && isMark(end - 1) && !quoted(end - 1) && !/^[)\]%?!]/.test(words[end - 1]?.form ?? "")) end--;
  if (first >= end) return undefined;
  end = finished(reading, pieces, first, end);
  const before = first - 1;
  if (
    before >= 0 &&
    words[before]?.sentence === sentence &&
    OPENING.test(words[before]?.form ?? "") &&
    pieces.quotationOf[before] === pieces.quotationOf[first] &&
    quoted(first)
  )
    first--;
  // The full stop or comma that the closing mark encloses, then the mark, and that of the quotation around a quotation.
  const one = pieces.quotationOf[end - 1];
  for (let at = end; at < Math.min(end + MARKS, words.length); at++) {
    if (pieces.quotationOf[at] !== one || !quoted(at) || !isMark(at)) break;
    if (CLOSING.test(words[at]?.form ?? "")) end = at + 1;
  }
  return { first, end, score };
}

/** Where a piece ends: one that breaks off before the word that its last one leans on ("to take the battle into") goes on to that word. */
export function finished({ tree }: Reading, pieces: Pieces, first: number, end: number): number {
  const last = tree.word(end - 1);
  const { head } = last;
  if (head < end || head - end > 4 || tree.words[head]?.sentence !== last.sentence) return end;
  if (!isDeprel(last.deprel, ["case", "det", "mark", "amod", "compound", "aux", "nummod", "nmod:poss", "cc"]))
    return end;
  const taken = [...pieces.sources, ...pieces.cues].some(
    (piece) => piece.first <= head && piece.end > end && piece.first >= first,
  );
  return taken ? end : head + 1;
}

/** How many marks may end a quotation: ".'"", and two more. */
const MARKS = 4;

const OPENING = /^(?:[“"„«‘']|``|'')$/;
const CLOSING = /^(?:[”"»’']|'')$/;

/** Whether the words of the contents stand between quotation marks: all of them, none or some. */
export function formOf(
  { analysis: { words } }: Reading,
  { quotationOf }: Pieces,
  content: readonly Piece[],
): "direct" | "indirect" | "mixed" {
  let inside = 0;
  let outside = 0;
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) {
      if (words[at]?.upos === "PUNCT") continue;
      if ((quotationOf[at] ?? -1) >= 0) inside++;
      else outside++;
    }
  }
  return inside && outside ? "mixed" : inside ? "direct" : "indirect";
}

/** The same draft with its contents shaped; undefined where none is left. */
export function withShape(reading: Reading, pieces: Pieces, draft: Draft): Draft | undefined {
  const content = shaped(reading, pieces, draft.content);
  return content.length ? { ...draft, content } : undefined;
}
