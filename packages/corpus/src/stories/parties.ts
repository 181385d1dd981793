import type { EntityId, NewsEvent, Span } from "sayso-record";
import type { Profile } from "../actors/profile.js";
import type { Reading } from "../reading.js";

/** The names of those who take part on one side of an event. */
export function namesOf(event: NewsEvent, side: "actors" | "recipients", reading: Reading): string[] {
  return event[side].flatMap(({ span, entity }) => {
    const profile = entity && reading.sketches.get(entity)?.profile;
    return profile &&
      profile.kind !== "place" &&
      !isNoParty(span, entity, reading) &&
      !(side === "recipients" && isOfWhoSpeaks(span, entity, event, reading))
      ? [nameOf(profile)]
      : [];
  });
}

/** "Candidate shot dead - police", "they had been shot", where "they" seem to be the police who spoke before: no party to it. */
function isNoParty(span: Span, entity: EntityId | undefined, reading: Reading): boolean {
  const sentence = reading.sentenceAt(span[0]);
  // "Judge shot dead in Nigeria": nobody shot Nigeria.
  if (/\b(?:in|at|near|off|outside)\s+$/iu.test(reading.textOf([Math.max(0, span[0] - 10), span[0]]))) return true;
  if (sentence?.zone === "headline") return /\s[-–—]\s+$/u.test(reading.textOf([sentence.span[0], span[0]]));
  if (!/^(?:they|them)$/i.test(reading.textOf(span))) return false;
  return reading.record.statements.some(
    ({ source }) => entity && source?.entity === entity && source.span[1] <= span[0],
  );
}

/** "He was handed over at a bridge, Colonel Hutapea said", where the reader takes "he" for the colonel: nobody speaks so of himself. */
function isOfWhoSpeaks(span: Span, entity: EntityId | undefined, { said }: NewsEvent, reading: Reading): boolean {
  const source = reading.record.statements.find(({ id }) => id === said)?.source;
  if (!source) return false;
  const isSourceItself = span[0] >= source.span[0] && span[1] <= source.span[1];
  const isBefore = span[1] <= source.span[0] && reading.sentenceAt(span[0]) === reading.sentenceAt(source.span[0]);
  const isOne = entity !== undefined && source.entity === entity;
  return isOne && (isSourceItself || (isBefore && /^(?:he|she|him|her)$/iu.test(reading.textOf(span))));
}

/** Who takes part; in "a treaty signed with Uzbekistan", as the other state tells it, that one too. */
export function partiesOf({ anchor, actors, recipients, said }: NewsEvent, reading: Reading): { entity?: EntityId }[] {
  const { record, sketches } = reading;
  // "Border commanders of Armenia and Azerbaijan": of the two that the words name.
  const all = [...actors, ...recipients].flatMap((one): readonly { entity?: EntityId }[] => {
    const phrase: Span = [one.span[0], Math.max(one.span[1], anchor[0])];
    const inside = one.entity && sketches.has(one.entity) ? [] : reading.mentionsIn(phrase);
    const states = inside.filter(({ entity }) => sketches.get(entity)?.profile.kind === "state");
    return states.length > 1 ? states : [one];
  });
  const source = record.statements.find(({ id }) => id === said)?.source;
  return all.length === 1 && source ? [...all, source] : all;
}

/** The first of the states that take part or whose bodies do, by its code. */
export function stateOf(parties: readonly { entity?: EntityId }[], { sketches }: Reading): string | undefined {
  return parties
    .flatMap(({ entity }) => {
      const profile = entity && sketches.get(entity)?.profile;
      return profile?.sure && profile.kind !== "place" && profile.country ? [profile.country] : [];
    })
    .sort()[0];
}

/** What names are compared by: what registry data knows, else the form. */
export function nameOf({ registry, form }: Profile): string {
  return registry ?? form.replace(/ @.*$/, "");
}
