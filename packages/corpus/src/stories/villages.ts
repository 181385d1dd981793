import type { NewsEvent, Span } from "sayso-record";
import { formOf, isOneOff, skeletonOf, TYPED_WRONG } from "../actors/name.js";
import { type Reading, within } from "../reading.js";
import { daysBefore } from "./apart-in-time.js";
import { entityOf, isDateline, isStray } from "./setting.js";

const SETTLEMENT = "(?:village|hamlet|town|settlement|suburb)";
const BEFORE = new RegExp(`\\b${SETTLEMENT}s? of $`, "iu");
const BEHIND = new RegExp(`^, (?:an?|the) (?:\\p{Ll}+ ){0,2}${SETTLEMENT}\\b`, "iu");

/**
 * The villages in which an event took place, as far as no gazetteer knows them: "the village of Karnah", "Karnah, a village in the north". Those that
 * the event itself names, else the only one of its sentence.
 */
export function villagesBy(event: NewsEvent, reading: Reading): string[] {
  const sentence = reading.sentenceAt(event.anchor[0]);
  if (sentence?.zone !== "body") return [];
  const named = reading
    .mentionsIn(sentence.span)
    .filter(({ span, level }) => level === "name" && isVillage(span, reading));
  const unknown = named.filter(
    ({ entity, span }) => (!entityOf(entity, reading)?.place || isStray(entity, reading)) && !isDateline(span, reading),
  );
  const parts = [...event.locations, ...event.recipients].map(({ span }) => span);
  const own = unknown.filter(({ span }) => parts.some((part) => within(span, part) || within(part, span)));
  // "A raid on nearby Tangur": of a place of its own, whatever village the sentence names beside.
  const isOfAnother = reading
    .mentionsIn(sentence.span)
    .some(
      ({ span, level, type, entity }) =>
        level === "name" &&
        type === "location" &&
        !entityOf(entity, reading)?.place &&
        parts.some((part) => within(span, part)),
    );
  // "Shells hit the village of Largu two days after a camp was shelled": that one was elsewhere.
  const isBefore = daysBefore(event, reading) !== undefined;
  const all = own.length > 0 ? own : named.length === 1 && !isOfAnother && !isBefore ? unknown : [];
  return [...new Set(all.map(({ span }) => formOf(reading.textOf(span))))].sort();
}

function isVillage([start, end]: Span, { record }: Reading): boolean {
  return (
    BEFORE.test(record.text.slice(Math.max(0, start - 20), start)) || BEHIND.test(record.text.slice(end, end + 40))
  );
}

/** Whether the villages of two tellings are others: none is another's by its name, however it is spelt. */
export function areOtherVillages(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.some((other) => mayBeOne(one, other)));
}

function mayBeOne(one: string, other: string): boolean {
  const isLong = Math.min(one.length, other.length) >= TYPED_WRONG;
  return (
    ` ${one} `.includes(` ${other} `) ||
    ` ${other} `.includes(` ${one} `) ||
    skeletonOf(one) === skeletonOf(other) ||
    (isLong && isOneOff(one, other))
  );
}
