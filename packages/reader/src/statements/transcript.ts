import type { Reading } from "../reading.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";

/** How many words a speaker's label may have. */
const LONGEST = 5;

interface Turn {
  readonly speaker: Piece;
  readonly content: Piece[];
}

/**
 * What each speaker of a transcript says: "KAMARA: We never fired." Paragraphs that begin with a speaker in capitals, "Q" or "A", and those up
 * to the next speaker; a note in brackets is nobody's.
 */
export function transcript({ analysis: { text, sentences, words } }: Reading): Draft[] {
  const turns: Turn[] = [];
  const span = (piece: Piece) => text.slice(words[piece.first]?.span[0], words[piece.end - 1]?.span[1]);
  let unlabelled: Piece[] = [];
  for (let at = 0; at < sentences.length; ) {
    const begin = sentences[at];
    if (!begin) break;
    let last = begin;
    for (at++; sentences[at]?.paragraph === begin.paragraph; at++) last = sentences[at] ?? last;
    if (begin.zone !== "body") continue;
    const piece = { first: begin.first, end: last.end, score: 1 };
    const speaker = speakerOf(words, piece);
    if (speaker) {
      turns.at(-1)?.content.push(...unlabelled);
      turns.push({ speaker, content: [{ ...piece, first: speaker.end + 1 }] });
      unlabelled = [];
    } else if (!words.slice(begin.first, begin.first + 2).some(({ form }) => /^[([]$/.test(form)))
      unlabelled.push(piece);
  }
  return talk(turns, span).map(({ speaker, content }) => ({
    by: "quotation",
    source: speaker,
    cue: [{ first: speaker.end, end: speaker.end + 1, score: 1 }],
    content,
  }));
}

/** From the first to the last turn of those who speak more than once: a lone "UPDATE:" is nobody's. */
function talk(turns: readonly Turn[], name: (piece: Piece) => string): readonly Turn[] {
  const names = turns.map(({ speaker }) => name(speaker));
  const isTwice = (one: string) => names.indexOf(one) !== names.lastIndexOf(one);
  const first = names.findIndex(isTwice);
  return first < 0 ? [] : turns.slice(first, names.findLastIndex(isTwice) + 1);
}

/** Who a paragraph begins with, if a colon and more follow. */
function speakerOf(words: Reading["analysis"]["words"], { first, end }: Piece): Piece | undefined {
  const from = /^(?:["“„«]|``|'')$/.test(words[first]?.form ?? "") ? first + 1 : first;
  const colon = words.slice(from, Math.min(end - 1, from + LONGEST + 1)).find(({ form }) => form === ":")?.index;
  if (colon === undefined || colon === from) return undefined;
  return words.slice(from, colon).every(({ form }) => isCapital(form))
    ? { first: from, end: colon, score: 1 }
    : undefined;
}

function isCapital(form: string): boolean {
  return /^(?:[QA]|[\p{Lu}][\p{Lu}.'’-]+)$/u.test(form);
}
