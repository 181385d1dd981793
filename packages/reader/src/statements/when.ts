import type { Span, Time } from "sayso-record";
import type { Reading } from "../reading.js";
import { offsetAt } from "../times/offset.js";
import type { Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";

/** When it was said: the time nearest to the cue in its sentence that stands in no content. */
export function timeOfSaying(
  { analysis: { words, sentences }, tree, times }: Reading,
  { cue: [cue], content, source }: Draft,
): Time["id"] | undefined {
  const first = cue && words[cue.first];
  const sentence = first && sentences[first.sentence];
  if (!cue || !first || !sentence) return undefined;
  const taken = [...content, ...(source ? [source] : [])].map(
    (piece) => [words[piece.first]?.span[0] ?? 0, words[piece.end - 1]?.span[1] ?? 0] as const,
  );
  const beside = times.filter(({ span }) => span[0] >= sentence.span[0] && span[1] <= sentence.span[1]);
  const offsets = beside.flatMap(({ id, span }) => {
    const offset = offsetAt(tree, span, beside);
    return offset ? [{ id, ...offset }] : [];
  });
  // "A day after Monday's vote, the minister said"
  const counted = offsets.find(({ of, main }) => of === "main" && cue.first <= main.index && main.index < cue.end);
  if (counted) return counted.id;
  let found: Time["id"] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, span } of beside) {
    // "said on Monday, a day after the raid": the day of the raid.
    if (offsets.some((offset) => offset.id === id && offset.of === "anchor")) continue;
    if (taken.some(([from, to]) => from <= span[0] && span[1] <= to)) continue;
    if (isAside(tree, span, cue)) continue;
    const away = Math.min(Math.abs(span[0] - first.span[1]), Math.abs(first.span[0] - span[1]));
    if (away < least) {
      least = away;
      found = id;
    }
  }
  return found;
}

/**
 * "said, in the worst raid since a truce was signed in May": the time of another verb that holds no cue, but for one that tells how it was said
 * ("speaking on Monday", "a message posted on Monday").
 */
function isAside(tree: Tree, span: Span, cue: Piece): boolean {
  const first = tree.words.findIndex(({ span: [, end] }) => end > span[0]);
  if (first < 0) return false;
  const above = new Set(tree.ancestors(cue.first).map(({ index }) => index));
  for (const { index, upos, lemma, head } of [tree.word(first), ...tree.ancestors(first)]) {
    if (above.has(index) || (cue.first <= index && index < cue.end)) return false;
    if (upos === "VERB" && !cueAt(tree, index) && !/^speak$/i.test(lemma) && !channelAt(tree, head)) return true;
  }
  return false;
}
