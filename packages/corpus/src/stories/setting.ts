import type { Entity, EntityId, Mention, NewsEvent, Span } from "sayso-record";
import { overlap, type Reading, within } from "../reading.js";
import { isSeat } from "../saysos/seat.js";
import { isAside } from "./aside.js";
import { closeness, PROVINCE, TOWN, type Where, whereOf } from "./features.js";
import type { Happening } from "./lead.js";

/**
 * The day that a report puts in its text where a happening has none of its own: the only one that belongs to no other event and
 * to no saying ("said on Tuesday").
 */
export function onlyDay(events: readonly NewsEvent[], reading: Reading): string | undefined {
  const { record } = reading;
  const others = new Set(record.events.filter((event) => !events.includes(event)).map(({ time }) => time));
  const days = record.times.filter(({ id, span, precision, from, to }) => {
    if ((precision !== "day" && precision !== "time") || !from || !to || others.has(id)) return false;
    if (/^(?:that|the same)\s/iu.test(reading.textOf(span))) return false;
    // "A curfew is in force until Wednesday", "four others have been in custody since Tuesday".
    if (/\b(?:until|till|by|since)\s+$/iu.test(reading.textOf([Math.max(0, span[0] - 8), span[0]]))) return false;
    const sentence = reading.sentenceAt(span[0]);
    // "He would appear in court on Thursday": a day to come.
    if (sentence && TO_COME.test(reading.textOf([sentence.span[0], span[0]]))) return false;
    const said = record.statements.filter(({ cue }) => cue.some((one) => sentence && within(one, sentence.span)));
    return sentence?.zone === "body" && said.every(({ content }) => content.some((piece) => within(span, piece)));
  });
  return only(days.map(({ from = "" }) => from.slice(0, "2026-01-01".length)));
}

const TO_COME =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:to|due|expected|set|scheduled|likely) (?:to )?)\b[^.;]*$/iu;

/** The only town of that state that a report names in its text; else the only province. */
export function onlyPlace(
  { events, features: { country, family } }: Happening,
  all: readonly Happening[],
  reading: Reading,
): Where | undefined {
  // "Killed five who had attacked a bus in the north, after a firefight near El Wak": not on the bus.
  const others = all.filter((one) => one.events !== events && one.features.family === family);
  const theirs = new Set(
    others.flatMap(({ events }) => events.flatMap(({ locations }) => locations.map(({ entity }) => entity))),
  );
  // "Arrested a man over the killing of a lawyer. He was caught in San Pedro Sula": not where she was killed.
  const last = Math.max(...events.map(({ anchor }) => anchor[0]));
  const isKnown = events.every((event) => isHeadline(event, reading) || isAside(event, reading));
  // What is cheap to tell goes first: most names are of no place.
  const placeOf = ({ entity }: Mention) => {
    const place = theirs.has(entity) ? undefined : entityOf(entity, reading)?.place;
    const isHere = place && closeness(place) >= PROVINCE && place.country === country;
    return isHere && !isStray(entity, reading) ? place : undefined;
  };
  const places = reading.record.sentences
    .filter(({ zone, span }) => zone === "body" && !(isKnown && span[0] > last))
    .flatMap(({ span }) =>
      reading.mentionsIn(span).flatMap((one) => {
        const place = placeOf(one);
        return place && mayBeWhere(one.span, span, reading) ? place : [];
      }),
    );
  const towns = places.filter((place) => closeness(place) === TOWN);
  const closest = towns.length > 0 ? towns : places;
  const id = only(closest.map((place) => place.id));
  const place = closest.find((one) => one.id === id);
  return place && whereOf(place);
}

/** Whether a name in a sentence may tell where something was, and not who speaks, who sits or comes from there, or what lies elsewhere. */
export function mayBeWhere(span: Span, sentence: Span, reading: Reading): boolean {
  return (
    !isDateline(span, reading) &&
    !isSpeaker(span, reading) &&
    !isSeat(span, reading.record) &&
    !isLandmark(span, sentence, reading) &&
    !isOnRoute(span, sentence, reading) &&
    !isOrigin(span, reading)
  );
}

function isHeadline({ anchor }: NewsEvent, reading: Reading): boolean {
  return reading.sentenceAt(anchor[0])?.zone === "headline";
}

function only(values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

export function entityOf(id: EntityId, reading: Reading): Entity | undefined {
  return reading.entity(id);
}

/**
 * "The mayor of the Mina quarter" in a report from Tripoli that the gazetteer knows a Mina in Mexico for: a town named once and behind the lead, of a
 * state of which the report says nothing else, while it tells of another. It is some place that no gazetteer knows.
 */
export function isStray(id: EntityId, reading: Reading): boolean {
  const { record, country } = reading;
  const entity = entityOf(id, reading);
  const state = entity?.place?.country;
  const [first, ...others] = reading.mentionsOf(id);
  const lead = record.sentences.find(({ zone }) => zone === "body")?.span;
  if (!entity?.place || !state || !country || state === country || closeness(entity.place) !== TOWN) return false;
  // "The village of Dares in the Bokkos district": what is called a village is none that is known so far off.
  const isVillage =
    first !== undefined &&
    (VILLAGE.test(record.text.slice(Math.max(0, first.span[0] - 24), first.span[0])) ||
      /^(?:an? |the )?(?:village|hamlet|settlement) of /iu.test(reading.textOf(first.span)));
  // "Police in Nigeria's Zamfara state confirmed that villagers had been taken from Keta", which is known as a town in Ghana.
  const isLed = first && lead && first.span[0] < lead[1];
  const isElsewhere = isLed && isPlaced(first.span, country, reading);
  if (!isVillage && (!first || others.length > 0 || !lead || (isLed && !isElsewhere))) return false;
  // "The village" that it is called is no other.
  const isItself = (other: Entity) => other.id === id || other.place?.id === entity.place?.id;
  return !record.entities.some((other) => !isItself(other) && (other.place?.country ?? other.country) === state);
}

/** Whether the sentence of a place names a province or a town of that state, too. */
function isPlaced(span: Span, country: string, reading: Reading): boolean {
  const sentence = reading.sentenceAt(span[0]);
  return (
    sentence?.zone === "body" &&
    reading.mentionsIn(sentence.span).some((one) => {
      const place = entityOf(one.entity, reading)?.place;
      return !isDateline(one.span, reading) && place?.country === country && closeness(place) > 1;
    })
  );
}

const VILLAGE = /\b(?:villages?|hamlet|settlement)s?(?: of)?\s+$/iu;

export function isDateline(span: Span, { record }: Reading): boolean {
  return record.report.dateline !== undefined && overlap(span, record.report.dateline.span);
}

/** "Moscow says", "Islamabad denies": a capital that speaks is not where it happened. */
export function isSpeaker(span: Span, { record }: Reading): boolean {
  return record.statements.some(({ source }) => source?.span[0] === span[0] && source.span[1] === span[1]);
}

const BEARING =
  /\b(?:(?:north|south|east|west)(?:east|west)?|kilomet(?:re|er)s?|km|miles?|hours?)\s+(?:(?:north|south|east|west)(?:east|west)?\s+)?(?:of|from)\s+(?:the (?:\p{L}+ )?(?:capital|city|town)(?: of)?\s+)?$/iu;

/** "In Minya, south of Cairo": a place that only tells where another one lies. */
export function isLandmark(span: Span, sentence: Span, reading: Reading): boolean {
  const isBearing = (at: Span) => BEARING.test(reading.textOf([Math.max(sentence[0], at[0] - 48), at[0]]));
  return (
    isBearing(span) &&
    reading
      .mentionsIn(sentence)
      .some(
        (other) =>
          !isBearing(other.span) &&
          other.span[0] !== span[0] &&
          (closeness(entityOf(other.entity, reading)?.place ?? NOWHERE) > 1 || isUnknownPlace(other, reading)),
      )
  );
}
const ON_ROUTE =
  /\b(?:road|highway|motorway|route|way|track|railway|line|bus|train|ferry)\s+(?:that (?:leads|runs|goes) )?(?:from|between|to|towards?)\s+(?:[^.;]{1,40}\s(?:to|and|with)\s+)?(?:the (?:\p{L}+ )?(?:city|town)(?: of)?\s+)?$/iu;

/** "On the road from Bor to Pibor": in neither of them. */
export function isOnRoute(span: Span, sentence: Span, reading: Reading): boolean {
  return (
    ON_ROUTE.test(reading.textOf([Math.max(sentence[0], span[0] - 72), span[0]])) ||
    isOneOfTwoEnds(span, sentence, reading)
  );
}

/** "A bus between the Kenyan towns of El Wak and Mandera": in neither of them. */
function isOneOfTwoEnds([start, end]: Span, sentence: Span, reading: Reading): boolean {
  const before = reading.textOf([Math.max(sentence[0], start - 72), start]);
  if (!/between/i.test(before)) return false;
  const behind = reading.textOf([end, Math.min(sentence[1], end + 40)]);
  return (BETWEEN.test(before) && /^ and (?:the \p{L}+ of )?\p{Lu}/u.test(behind)) || BETWEEN_AND.test(before);
}

const TWO = "\\bbetween (?:the (?:\\p{L}+ ){0,2}(?:towns|cities|villages|districts|provinces|ports)(?: of)? )?";
const BETWEEN = new RegExp(`${TWO}$`, "iu");
const BETWEEN_AND = new RegExp(`${TWO}\\p{Lu}[\\p{L}' -]{1,40} and $`, "iu");

const FROM = /\p{Ll}{3,}\s+from\s+(?:the (?:\p{L}+ ){0,2}(?:city|town|village|port|district|province)(?: of)?\s+)?$/u;

/** "Fishermen from Bor were detained", "troops from Chad attacked": where those come from of whom it is told. */
export function isOrigin(span: Span, { record }: Reading): boolean {
  const [start, end] = span;
  const before = record.text.slice(Math.max(0, start - 64), start);
  return (
    before.includes("from") &&
    FROM.test(before) &&
    /^\s+(?:was|were|had|have|has|are|is|\p{Ll}+ed)\b/u.test(record.text.slice(end, end + 24))
  );
}

/** "The suburb of Hawban, east of Taiz": a place that no gazetteer knows lies there all the same. */
function isUnknownPlace({ type, level, span, entity }: Mention, reading: Reading): boolean {
  return type === "location" && level === "name" && !entityOf(entity, reading)?.place && !isDateline(span, reading);
}
/** As near as what lies in no place that is known. */
export const NOWHERE = { precision: "country" } as const;
