import type { Span } from "sayso-record";
import type { Reading } from "../reading.js";

const OPENING = /^(?:['‘“"]|``)$/;
const CLOSING = /^(?:['’”"]|'')$/;

/** "Junta 'executed monks' in hill town": the marks between which a headline tells something without saying whose words they are. */
export function quotedInHeadline(
  { analysis, tree }: Pick<Reading, "analysis" | "tree">,
  words: readonly number[],
): Span[] | undefined {
  const [at] = words;
  const sentence = at === undefined ? undefined : analysis.sentences[tree.word(at).sentence];
  if (at === undefined || sentence?.zone !== "headline") return undefined;
  const before = tree.words.slice(sentence.first, at);
  const open = before.findLast(({ form }) => OPENING.test(form));
  const isClosed = open && before.filter(({ form }) => OPENING.test(form) || CLOSING.test(form)).length % 2 === 0;
  const close = open && tree.words.slice(at, sentence.end).find(({ form }) => CLOSING.test(form));
  return !open || isClosed || !close ? undefined : [open.span, close.span];
}
