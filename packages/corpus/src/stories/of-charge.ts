import type { Span, Statement } from "sayso-record";
import { overlap, type Reading } from "../reading.js";
import { isSaying, sayingWords } from "../saysos/words.js";
import type { Group } from "./group.js";

const CHARGE = new RegExp(
  `^(?:the|this|that|such|both|all) (?:\\p{Ll}+ )?(?:${sayingWords("charge").join("|")})\\W*$`,
  "iu",
);

/** "Guards had beaten him, he said. The prison service rejected the allegation": what was said in the sentence before. */
export function isOfCharge(
  { cue, content }: Pick<Statement, "cue" | "content">,
  { events }: Group,
  reading: Reading,
): boolean {
  const { sentences } = reading.record;
  const at = sentences.findIndex(({ span }) => cue[0] && span[0] <= cue[0][0] && cue[0][0] < span[1]);
  const before = sentences[at - 1];
  return (
    cue.some((span) => isSaying(reading.textOf(span), "deny")) &&
    content.length > 0 &&
    content.every((span) => CHARGE.test(reading.textOf(span))) &&
    events.some(
      ({ anchor, said }) =>
        (said !== undefined || isCharged(anchor, reading)) && before?.span && overlap(anchor, before.span),
    )
  );
}

/** "Sentenced for poisoning", "accused of the killing". */
function isCharged([start]: Span, { textOf }: Reading): boolean {
  return /\b(?:for|of|with|over)\s+(?:(?:the|an?)\s+)?(?:\p{L}+\s)?$/iu.test(textOf([Math.max(0, start - 32), start]));
}
