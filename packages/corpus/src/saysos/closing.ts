import type { Span, Statement } from "sayso-record";
import { overlap, type Reading, within } from "../reading.js";
import { type Voice, voiceOf } from "./voice.js";
import { isSaying } from "./words.js";

/** A source that closes the sentence, in the words that stand after its last comma but those that belong to it. */
const CLOSING =
  /,\s+(?<source>[^,;“”"]+(?:,\s+(?:the|a|an|who|whose|which)\s[^,;“”"]+,?)?|[^;“”"]+?)\s+(?<cue>said|says|reported|announced|told [\p{L} ]+|acknowledged|confirmed)(?<rest>\s+(?:in|on|at|late|early|by|after)\s[^,;]{1,60})?[.,]?\s*$/u;

/**
 * "A mine exploded, killing nine, the director of the hospital said." The source that closes a sentence answers for all that
 * stands before it, also where the reader gave it a part alone, or nothing.
 */
export function closingVoice(anchor: Span, reading: Reading): { voice: Voice; statement?: Statement } | undefined {
  const sentence = reading.sentenceAt(anchor[0]);
  if (sentence?.zone !== "body") return undefined;
  const read = reading.record.statements.find(
    ({ source, cue, content }) =>
      source !== undefined &&
      within(source.span, sentence.span) &&
      source.span[0] > anchor[1] &&
      content.some(([, end]) => end <= source.span[0]) &&
      cue.some((span) => span[0] > anchor[1] && isSaying(reading.textOf(span), "close")),
  );
  if (read?.source) return { voice: voiceOf(read.source.span, read.source.entity, reading), statement: read };
  const found = CLOSING.exec(reading.textOf(sentence.span));
  const source = found?.groups?.source;
  if (!found || !source) return undefined;
  const start = sentence.span[0] + found.index + found[0].indexOf(source);
  const span: Span = [start, start + source.length];
  if (overlap(span, anchor) || span[0] < anchor[1]) return undefined;
  const first = reading.mentionsIn(span)[0];
  return first ? { voice: voiceOf(span, first.entity, reading) } : undefined;
}
