import type { Time } from "sayso-record";
import type { Reading } from "../reading.js";
import type { Draft } from "./draft.js";

/** When it was said: the time nearest to the cue in its sentence that stands in no content. */
export function timeOfSaying(
  { analysis: { words, sentences }, times }: Reading,
  { cue: [cue], content, source }: Draft,
): Time["id"] | undefined {
  const first = cue && words[cue.first];
  const sentence = first && sentences[first.sentence];
  if (!cue || !first || !sentence) return undefined;
  const taken = [...content, ...(source ? [source] : [])].map(
    (piece) => [words[piece.first]?.span[0] ?? 0, words[piece.end - 1]?.span[1] ?? 0] as const,
  );
  let found: Time["id"] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, span } of times) {
    if (span[0] < sentence.span[0] || span[1] > sentence.span[1]) continue;
    if (taken.some(([from, to]) => from <= span[0] && span[1] <= to)) continue;
    const away = Math.min(Math.abs(span[0] - first.span[1]), Math.abs(first.span[0] - span[1]));
    // "before Friday", "since May" tell of other things.
    if (away < least) {
      least = away;
      found = id;
    }
  }
  return found;
}
