import type { Reading } from "../reading.js";
import { type Draft, firstWord } from "./draft.js";
import type { Piece, Pieces } from "./pieces.js";

/** How many paragraphs after the speaker's last words a bare quotation may stand. */
const NEAR = 2;

/**
 * Quotations that stand as paragraphs of their own with nobody named: the last speaker goes on. Those whose opening mark goes on with
 * a quotation left open belong to the statement before already.
 */
export function continued(reading: Reading, pieces: Pieces, drafts: readonly Draft[]): Draft[] {
  const { sentences, words } = reading.analysis;
  const paragraphOf = (word: number) => sentences[words[word]?.sentence ?? 0]?.paragraph ?? 0;
  const ordered = [...drafts].sort((a, b) => firstWord(a) - firstWord(b));
  const taken = new Set(ordered.flatMap(({ content }) => content.flatMap(({ first, end }) => range(first, end))));
  const out: Draft[] = [];
  let next = 0;
  let speaker: { source: Piece; paragraph: number } | undefined;
  for (const { first, end, paragraph } of bare(reading, pieces)) {
    for (; next < ordered.length; next++) {
      const draft = ordered[next];
      if (!draft || firstWord(draft) >= first) break;
      const quoted = draft.content.some((piece) =>
        range(piece.first, piece.end).some((at) => (pieces.quotationOf[at] ?? -1) >= 0),
      );
      const last = draft.content.at(-1) ?? draft.cue[0];
      if (draft.source && quoted && last) speaker = { source: draft.source, paragraph: paragraphOf(last.first) };
    }
    if (!speaker || paragraph - speaker.paragraph > NEAR || paragraph === speaker.paragraph || taken.has(first))
      continue;
    out.push({ by: "quotation", source: speaker.source, cue: [], content: [{ first, end, score: 1 }] });
    speaker = { ...speaker, paragraph };
  }
  return out;
}

/** Paragraphs that are one quotation from end to end, in words. */
export function bare(
  { analysis: { sentences } }: Reading,
  { quotationOf, quotations }: Pieces,
): { first: number; end: number; paragraph: number }[] {
  const out: { first: number; end: number; paragraph: number }[] = [];
  for (let at = 0; at < sentences.length; ) {
    const begin = sentences[at];
    if (!begin) break;
    let last = begin;
    for (at++; sentences[at]?.paragraph === begin.paragraph; at++) last = sentences[at] ?? last;
    const { first } = begin;
    const { end } = last;
    const one = quotationOf[first] ?? -1;
    if (
      begin.zone === "body" &&
      end - first > 2 &&
      one >= 0 &&
      one === quotationOf[end - 1] &&
      !quotations[one]?.goesOn
    )
      out.push({ first, end, paragraph: begin.paragraph });
  }
  return out;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}
