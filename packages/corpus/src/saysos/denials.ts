import type { NewsEvent, ReportRecord, Statement } from "sayso-record";
import { stateBodyWord } from "../actors/known.js";
import { onceFor } from "../once-for.js";
import { within } from "../reading.js";
import { isSaying, wordsOf } from "./words.js";

/** The statements by which somebody says that something is not so, in whatever words; each event asks for them. */
export const denialsIn: (record: ReportRecord) => readonly Statement[] = onceFor(denials);

function denials(record: ReportRecord): Statement[] {
  return record.statements.filter(
    (one) =>
      one.source &&
      (one.cue.some((span) => isSaying(record.text.slice(...span), "deny")) || isDenialByContent(one, record)),
  );
}

/** "said it was not behind the attack", "said it had not shelled the market": the words that deny stand in what is said. */
function isDenialByContent(statement: Statement, record: ReportRecord): boolean {
  const { id, content } = statement;
  return record.events.some(
    (event) =>
      (event.said === id &&
        event.standing === "denied" &&
        event.because?.some((span) => content.some((piece) => within(span, piece)))) ||
      isOwnNot(event, statement, record),
  );
}

/** Whether somebody says that they themselves did not do it. */
export function isOwnNot(
  { said, modality, actors, anchor }: NewsEvent,
  { id, source, content }: Statement,
  { text }: ReportRecord,
): boolean {
  if (said !== id || modality !== "did-not-happen") return false;
  return (
    actors.some(
      ({ entity, span }) =>
        (entity !== undefined && entity === source?.entity) ||
        /^(?:it|its|they|their|we|our)\b/i.test(text.slice(...span)),
    ) ||
    // "A military spokesman said the army had not fired": of one body.
    actors.some(({ span }) => isOneBody(text.slice(...span), source && text.slice(...source.span))) ||
    // Where the reader gives the verb no doer.
    (actors.length === 0 && content.some(([start]) => OWN_NOT.test(text.slice(start, anchor[0]))))
  );
}

function isOneBody(doer: string, speaker = ""): boolean {
  const kindsIn = (words: string) => wordsOf(words).flatMap((word) => stateBodyWord(word)?.kind ?? []);
  const speakers = kindsIn(speaker);
  return kindsIn(doer).some((kind) => speakers.includes(kind));
}

const OWN_NOT =
  /^(?:that\s+)?(?:it|they|we)\s+(?:ha[ds]|have|did|do|does|was|were)(?:n[’']t|\s+(?:not|never))\s+(?:\p{L}+ly\s+)?$/iu;
