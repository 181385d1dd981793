import type { Look, Palette } from "./palette.js";
import { harmless, lettersOf, widthOf } from "./width.js";

/** A stretch of text with one look. */
export interface Run {
  text: string;
  looks: readonly Look[];
}

export function run(text: string, ...looks: Look[]): Run {
  return { text, looks };
}

/**
 * The runs as lines of at most `width` columns, broken at spaces (a longer word is cut); the first begins with `first`,
 * all others with `indent`, both of plain spaces or text without line feeds. White space in the runs is one space.
 */
export function wrap(runs: readonly Run[], width: number, palette: Palette, indent = "", first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let used = widthOf(first);
  let room = false;
  const flush = () => {
    lines.push(line.trimEnd());
    line = indent;
    used = widthOf(indent);
    room = false;
  };
  for (const { space, pieces } of wordsOf(runs, Math.max(width - widthOf(indent), 1))) {
    const size = pieces.reduce((sum, piece) => sum + widthOf(piece.text), 0);
    const gap = room && space ? 1 : 0;
    if (room && used + gap + size > width) flush();
    else if (gap) {
      line += palette.paint(" ", space ?? []);
      used += 1;
    }
    for (const piece of pieces) line += palette.paint(piece.text, piece.looks);
    used += size;
    room = true;
  }
  if (room || !lines.length) flush();
  return lines;
}

interface Word {
  pieces: Run[];
  /** The look of the space before it; nothing where there is none (a long word that was cut). */
  space: readonly Look[] | undefined;
}

/** Words, each of one or more pieces, as one word may be marked in part. */
function wordsOf(runs: readonly Run[], longest: number): Word[] {
  const words: Word[] = [];
  let space: readonly Look[] | undefined;
  let open: Word | undefined;
  let size = 0;
  for (const { text, looks } of runs) {
    for (const part of harmless(text).split(/([ \n]+)/)) {
      if (/^[ \n]/.test(part)) {
        space = looks;
        open = undefined;
        continue;
      }
      for (const piece of chopped(part, longest)) {
        const columns = widthOf(piece);
        if (!open || size + columns > longest) {
          open = { pieces: [], space };
          words.push(open);
          space = undefined;
          size = 0;
        }
        open.pieces.push({ text: piece, looks });
        size += columns;
      }
    }
  }
  return words;
}

/** Pieces that each fit a line, as every letter takes two columns at most. */
function chopped(text: string, longest: number): string[] {
  if (!text || widthOf(text) <= longest) return text ? [text] : [];
  const letters = lettersOf(text);
  const step = Math.max(Math.floor(longest / 2), 1);
  return Array.from({ length: Math.ceil(letters.length / step) }, (_, i) =>
    letters.slice(i * step, (i + 1) * step).join(""),
  );
}
