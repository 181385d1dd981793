import type { EntityId, Span, Statement } from "sayso-record";
import type { Reading } from "../reading.js";
import { isNear } from "./next.js";
import { headOf, plain } from "./source-noun.js";
import { isSourceWord, singularOf, wordsOf } from "./words.js";

/** Who speaks, as a record has it. */
export type Source = NonNullable<Statement["source"]>;

/** "According to the statement", after "the group said in a statement": whose it is. */
export function authorBefore(name: string, head: string, span: Span, reading: Reading): Source | undefined {
  if (!/^(?:the|its|that|this)\s/i.test(name)) return undefined;
  const { source } =
    reading.record.statements
      .filter((one) => one.source && one.source.span[1] <= span[0])
      .findLast(({ cue, channel }) =>
        [...cue, ...(channel ? [channel.span] : [])].some((at) => wordsOf(reading.textOf(at)).includes(head)),
      ) ?? {};
  return source;
}

/** Whom the report names for the first time where he speaks, and never describes. */
export function isBareName({ span, entity }: { span: Span; entity?: EntityId }, reading: Reading): boolean {
  const mentions = entity ? reading.mentionsOf(entity) : [];
  const full = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.test(plain(reading.textOf(span)));
  const isFirst = mentions.every((one) => one.span[0] >= span[0] && one.level !== "nominal");
  return full && isFirst && reading.sketches.get(entity ?? "e0")?.profile.kind === "person";
}

/** One person without a name, by what he is: "the director of the local hospital". */
export function isUnnamedPerson({ span, entity }: { span: Span; entity?: EntityId }, reading: Reading): boolean {
  const type = reading.record.entities.find(({ id }) => id === entity)?.type;
  return (
    type === "person" &&
    /^(?:the|an?|its|his|her|their)\s[^,]*$/iu.test(plain(reading.textOf(span))) &&
    !reading.sketches.has(entity ?? "e0")
  );
}

/** The other way round: the name that the next statement gives the one who is only described here. */
export function nameNext(span: Span, given: EntityId, reading: Reading): Source | undefined {
  if (!isUnnamedPerson({ span, entity: given }, reading)) return undefined;
  const next = reading.record.statements.find(({ source }) => source && source.span[0] >= span[1])?.source;
  if (!next || !isNear(span, next.span, reading) || !isBareName(next, reading)) return undefined;
  return next;
}

export function spokeBefore(span: Span, reading: Reading): Source | undefined {
  const before = reading.record.statements.findLast(({ source }) => source && source.span[1] <= span[0])?.source;
  return before && isNear(before.span, span, reading) ? before : undefined;
}

/** "He told me", where the reader knows nobody by that: the last person who spoke before. */
export function lastSpeaker(name: string, given: EntityId, span: Span, reading: Reading): Source | undefined {
  if (!/^(?:he|she)$/i.test(name)) return undefined;
  const before = reading.record.statements.filter(({ source }) => source && source.span[1] <= span[0]);
  // Whom the reader knows as one who spoke is that one.
  if (before.some(({ source }) => source?.entity === given)) return undefined;
  const last = before.at(-1)?.source;
  return last?.entity && reading.sketches.get(last.entity)?.profile.kind === "person" ? last : undefined;
}

/** "It" after "the military's media wing said": by the words by which the one whom the reader takes it for last spoke. */
export function speakerBefore(
  span: Span,
  given: EntityId | undefined,
  name: string,
  reading: Reading,
): Source | undefined {
  if (!/^(?:it|they)$/i.test(name)) return undefined;
  // "The ministry said. …, it said", where the reader knows nobody by that: who spoke just before, unless that is a person.
  if (!given || isThing(given, span, reading)) {
    const before = spokeBefore(span, reading);
    const type = reading.record.entities.find(({ id }) => id === before?.entity)?.type;
    return type === "person" ? undefined : before;
  }
  return reading.record.statements.findLast(
    ({ source }) =>
      source?.entity === given && source.span[1] <= span[0] && !/^(?:it|they)$/i.test(reading.textOf(source.span)),
  )?.source;
}

/** "A convoy was attacked, the ministry said. …, it said", where the reader takes "it" for the convoy: what was hit and never spoke. */
function isThing(given: EntityId, span: Span, { record, sketches, mentionsOf, textOf }: Reading): boolean {
  if (
    sketches.has(given) ||
    record.statements.some(({ source }) => source?.entity === given && source.span[1] <= span[0])
  )
    return false;
  const isHit = record.events.some(({ recipients }) => recipients.some(({ entity }) => entity === given));
  const heads = mentionsOf(given).flatMap(({ level, head }) => (level === "pronoun" ? [] : [singularOf(textOf(head))]));
  return isHit && !heads.some((head) => isSourceWord(head, "anaphor"));
}

/** "The service" after "Kyrgyzstan's border service said": the source before that turns on the same noun. */
export function sourceBefore(name: string, head: string, span: Span, reading: Reading): Source | undefined {
  if (!/^the\s/i.test(name)) return undefined;
  const { source } =
    reading.record.statements
      .filter((one) => one.source && one.source.span[1] <= span[0])
      .findLast((one) => one.source && headOf(plain(reading.textOf(one.source.span))) === head) ?? {};
  return source;
}

/** "She", "the nurse": the words by which the report first names that source, "a nurse at the hospital". */
export function fullerSource(name: string, entity: EntityId, { record, textOf }: Reading): Span | undefined {
  if (!/^(?:he|him|she|her|they|them|the\s.*)$/i.test(name)) return undefined;
  const isFull = (span: Span) => /^(?:an?|one|two|three|several|some)\s/i.test(textOf(span));
  const sources = record.statements.flatMap(({ source }) => (source?.entity === entity ? [source.span] : []));
  const nominals = record.mentions.filter((one) => one.entity === entity && one.level === "nominal");
  return sources.find(isFull) ?? nominals.map(({ span }) => span).find(isFull);
}
