import type { Span, Statement } from "sayso-record";
import { onceWithin } from "../once-for.js";
import { type Reading, within } from "../reading.js";
import { type Voice, voiceOf } from "./voice.js";
import { isSaying, sayingWords } from "./words.js";

/** The words that end a sentence that begins with what was said. */
const CLOSING = new RegExp(
  `(?<before>,?)\\s+(?:${sayingWords("close").join("|")}|told [\\p{L} ]+)` +
    "(?:\\s+(?:in|on|at|late|early|by|after)\\s[^,;]{1,60})?(?<citing>,\\s+(?:citing|quoting)\\s[^;]{1,120}?)?[.,]?\\s*$",
  "u",
);

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
  const voice = voiceThatCloses(anchor[1], reading);
  return voice && { voice };
}

/** "…, the agency Barada quoted a military source as saying": that statement, and whom it quotes. */
export function quotingAtTheEnd(anchor: Span, reading: Reading): { statement: Statement; quoted: Span } | undefined {
  const sentence = reading.sentenceAt(anchor[0]);
  for (const statement of sentence ? reading.record.statements : []) {
    const { source, cue, content } = statement;
    const [verb, first] = [cue[0], content[0]];
    if (
      !source ||
      !verb ||
      !first ||
      verb[0] < anchor[1] ||
      first[0] < verb[1] ||
      !isSaying(reading.textOf(verb), "cite")
    )
      continue;
    const found = /^(.+?)\s+as (?:saying|telling)\b/s.exec(reading.textOf([first[0], sentence?.span[1] ?? first[1]]));
    if (found?.[1]) return { statement, quoted: [first[0], first[0] + found[1].length] };
  }
  return undefined;
}

/** Who closes the sentence that `after` lies in, where that stands behind it. */
export function voiceThatCloses(after: number, reading: Reading): Voice | undefined {
  const sentence = reading.sentenceAt(after);
  const span = sentence && closingSource(sentence.span, reading);
  const first = span && reading.mentionsIn(span)[0];
  return span && first && span[0] >= after ? voiceOf(span, first.entity, reading) : undefined;
}

/** Whom the source cites that closes the sentence: "Vesna Watch" in "…, Harbour Wire reported, citing Vesna Watch". */
export function citedInClosing(anchor: Span, reading: Reading): Span | undefined {
  const sentence = reading.sentenceAt(anchor[0]);
  const found = sentence && CLOSING.exec(reading.textOf(sentence.span));
  const citing = found?.groups?.citing;
  if (!sentence || !found || !citing) return undefined;
  const end = sentence.span[0] + found.index + found[0].lastIndexOf(citing) + citing.length;
  return [end - citing.replace(/^,\s+\w+\s+/, "").length, end];
}

/** What stands between the last commas: "its owner", or with a name beside it, "its owner, Halcyon Marine,". */
const closingSource: (sentence: Span, reading: Reading) => Span | undefined = onceWithin((sentence, reading) => {
  const text = reading.textOf(sentence);
  const found = CLOSING.exec(text);
  if (!found || /["“”]/.test(text)) return undefined;
  const end = found.index;
  const commas = [...text.slice(0, end).matchAll(/,\s+/g)];
  const from = commas.at(found.groups?.before ? -2 : -1);
  return from && [sentence[0] + from.index + from[0].length, sentence[0] + end];
});
