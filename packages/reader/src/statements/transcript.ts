import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";

/** How many words a speaker's label may have. */
const LONGEST = 5;

interface Turn {
  readonly speaker: Piece;
  readonly content: Piece[];
}

/**
 * What each speaker of a transcript says: "KAMARA: We never fired." Paragraphs that begin with a speaker, "Q" or "A", and those up to the next
 * speaker; a note in brackets is nobody's.
 */
export function transcript(reading: Reading): Draft[] {
  const { text, sentences, words } = reading.analysis;
  const turns: Turn[] = [];
  const known = speakersIn(reading);
  const span = (piece: Piece) => text.slice(words[piece.first]?.span[0], words[piece.end - 1]?.span[1]);
  let unlabelled: Piece[] = [];
  for (let at = 0; at < sentences.length; ) {
    const begin = sentences[at];
    if (!begin) break;
    let last = begin;
    for (at++; sentences[at]?.paragraph === begin.paragraph; at++) last = sentences[at] ?? last;
    if (begin.zone !== "body") continue;
    const piece = { first: begin.first, end: last.end, score: 1 };
    const speaker = speakerOf(reading, piece, known);
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

/**
 * From the first to the last turn of those who speak more than once: a lone "UPDATE:" is nobody's. Where they are not in capitals, two at least
 * must speak in turn: "Note:" twice is no talk.
 */
function talk(turns: readonly Turn[], name: (piece: Piece) => string): readonly Turn[] {
  const names = turns.map(({ speaker }) => name(speaker));
  const isTwice = (one: string) => names.indexOf(one) !== names.lastIndexOf(one);
  const again = new Set(names.filter(isTwice));
  const isWritten = (one: string) => one === one.toUpperCase();
  if (![...again].some(isWritten) && again.size < 2) return [];
  const first = names.findIndex(isTwice);
  return first < 0 ? [] : turns.slice(first, names.findLastIndex(isTwice) + 1);
}

/** The labels of paragraphs that name somebody whom the report knows: one that it knows once speaks wherever it stands. */
function speakersIn({ tree, who, analysis }: Reading): ReadonlySet<string> {
  const labels = analysis.sentences.flatMap((sentence, at) => {
    const label = sentence.paragraph === analysis.sentences[at - 1]?.paragraph ? undefined : labelOf(tree, sentence);
    const mention = label && who.mention(tree, label.first, label.end, label.end - 1);
    const isNamed = mention?.level === "name" && /^(?:person|organization|group)$/.test(mention.type);
    return label && isNamed ? [tree.slice(label.first, label.end)] : [];
  });
  return new Set(labels);
}

/** Who a paragraph begins with, if a colon and more follow: in capitals, or by a name that is `known`. */
function speakerOf({ tree }: Reading, paragraph: Piece, known: ReadonlySet<string>): Piece | undefined {
  const label = labelOf(tree, paragraph);
  if (!label) return undefined;
  const words = tree.words.slice(label.first, label.end);
  const isSpeaker = words.every(({ form }) => isCapital(form)) || known.has(tree.slice(label.first, label.end));
  return isSpeaker ? { ...label, score: 1 } : undefined;
}

/** The words before the first colon, if they are few and all begin with a capital. */
function labelOf(
  { words }: Tree,
  { first, end }: { first: number; end: number },
): { first: number; end: number } | undefined {
  const from = /^(?:["“„«]|``|'')$/.test(words[first]?.form ?? "") ? first + 1 : first;
  const colon = words.slice(from, Math.min(end - 1, from + LONGEST + 1)).find(({ form }) => form === ":")?.index;
  if (colon === undefined || colon === from) return undefined;
  return words.slice(from, colon).every(({ form }) => /^\p{Lu}/u.test(form)) ? { first: from, end: colon } : undefined;
}

function isCapital(form: string): boolean {
  return /^(?:[QA]|[\p{Lu}][\p{Lu}.'’-]+)$/u.test(form);
}
