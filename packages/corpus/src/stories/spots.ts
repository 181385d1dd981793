import type { NewsEvent, Span } from "sayso-record";
import { formOf } from "../actors/name.js";
import { type Reading, within } from "../reading.js";
import { isSeat } from "../saysos/seat.js";
import { areInOneSentence } from "./apart-in-time.js";
import { entityOf, isDateline, isOnRoute, isStray } from "./setting.js";

/** Names in its sentence that sound like places and that no gazetteer knows: rivers, villages, roads. */
export function spotsBy(event: NewsEvent, events: readonly NewsEvent[], reading: Reading): string[] {
  const { anchor } = event;
  const { record, textOf } = reading;
  const sentence = reading.sentenceAt(anchor[0]);
  const names = sentence?.zone === "body" ? reading.mentionsIn(sentence.span) : [];
  const unknown = names.filter(
    ({ level, type, span, entity }) =>
      level === "name" &&
      (type === "location" || type === "facility") &&
      (!entityOf(entity, reading)?.place ||
        isStray(entity, reading) ||
        (sentence !== undefined && isOnRoute(span, sentence.span, reading))) &&
      !isDateline(span, reading) &&
      !isSeat(span, record),
  );
  // "Killed five in Dares, two days after a raid on Tangur": of two such places each has its own.
  const isOf = (one: NewsEvent, span: Span) =>
    [...one.locations, ...one.recipients].some((part) => within(span, part.span));
  const others = events.filter((one) => one !== event && areInOneSentence(one.anchor, anchor, reading));
  const own = unknown.filter(({ span }) => isOf(event, span) || !others.some((one) => isOf(one, span)));
  return [...new Set(own.map(({ span }) => formOf(textOf(span))))].sort();
}
