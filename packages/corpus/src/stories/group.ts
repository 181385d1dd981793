import type { EntityId, NewsEvent, Place, Span, Time } from "sayso-record";
import type { Profile } from "../actors/profile.js";
import { type Reading, within } from "../reading.js";
import { isSayingItself } from "../saysos/chain.js";
import { isSeat } from "../saysos/seat.js";
import { voiceOf } from "../saysos/voice.js";
import {
  areInOneSentence,
  daysBefore,
  earlier,
  isAnotherAfter,
  isHoursAway,
  isSetApart,
  isSomeTimeBefore,
} from "./apart-in-time.js";
import { isAside, isLedInLater, isNamed } from "./aside.js";
import { betweenOf } from "./border.js";
import { familyOfEvent, isBetween, moodOf } from "./family.js";
import { closeness, type Features, gapOf, type Where, whereOf } from "./features.js";
import { headsOf, thingsOf } from "./hit.js";
import { type Happening, leadOf, withLead } from "./lead.js";
import { matchTellings } from "./match.js";
import { isNoun } from "./noun.js";
import {
  entityOf,
  isDateline,
  isLandmark,
  isOnRoute,
  isOrigin,
  isSpeaker,
  isStray,
  onlyDay,
  onlyPlace,
} from "./setting.js";
import { spotsBy } from "./spots.js";
import { villagesBy } from "./villages.js";

/** What one report tells of one happening. */
export interface Group extends Happening {
  /** The sentence that tells it where only the headline was read. */
  lead?: Span;
}

/** Less than this and even one report tells of two things. */
const ONE_REPORT = 0.15;

/** Groups the events of a report by happening, in the order of the text. */
export function groupEvents(reading: Reading): Group[] {
  const { record } = reading;
  const events = record.events
    .filter((event) => !isSayingItself(event, reading))
    .sort((a, b) => a.anchor[0] - b.anchor[0] || a.anchor[1] - b.anchor[1]);
  const groups: Group[] = [];
  for (const event of events) {
    const features = featuresOf(event, events, reading);
    const into = bestGroup(groups, event, features, reading);
    if (into) {
      into.events.push(event);
      into.features = both(into.features, features);
    } else groups.push({ events: [event], features });
  }
  const told = groups.map((group): Group => {
    const lead = leadOf(group, groups, reading);
    return lead ? { ...group, lead, features: withLead(group, lead, reading) } : group;
  });
  const set = told.map((group) => ({ ...group, features: withOnlySetting(group, told, reading) }));
  return set.map((group) => {
    const features = withOtherDays(isKnown(group, reading) ? { ...group.features, known: true } : group.features, set);
    return {
      ...group,
      features: isSetApartFrom(group, set, reading)
        ? { ...features, oneOf: `${record.id} ${set.indexOf(group)}` }
        : features,
    };
  });
}

/**
 * "Marched to demand an inquiry into the shooting", "two engineers kidnapped last month": a report that begins to speak of it as of something known
 * tells of what was before.
 */
function isKnown({ events, features }: Group, reading: Reading): boolean {
  const [first] = events.filter(({ anchor }) => reading.sentenceAt(anchor[0])?.zone === "body");
  return (
    !features.from &&
    first !== undefined &&
    (first.standing === "denied" || isNamed(first, reading) || isAside(first, reading))
  );
}

/** Whether the report sets it apart from another of its kind: they stay two, whatever others say. */
function isSetApartFrom({ events, features }: Group, groups: readonly Group[], reading: Reading): boolean {
  const { family, mood } = features;
  return groups.some(
    (other) =>
      other.events !== events &&
      other.features.family === family &&
      other.features.mood === mood &&
      events.some((one) => other.events.some((two) => areTwo(...inOrder(one, two), reading))),
  );
}

function inOrder(one: NewsEvent, two: NewsEvent): [NewsEvent, NewsEvent] {
  return one.anchor[0] <= two.anchor[0] ? [one, two] : [two, one];
}

/** With the one day and the one town that the report gives, where its own words give none. */
function withOnlySetting(group: Group, groups: readonly Group[], reading: Reading): Features {
  const { events, features } = group;
  const isHeadline = ({ anchor }: NewsEvent) => reading.sentenceAt(anchor[0])?.zone === "headline";
  // A headline's other word for it ("blast") is no happening of its own to be put there.
  if (features.mood !== "real" || events.every(isHeadline)) return features;
  const day = features.from ? undefined : onlyDay(events, reading);
  const place = features.place ? undefined : onlyPlace(group, groups, reading);
  return { ...features, ...(day && { from: day, to: day }), ...(place && { place }) };
}

/** With the days on which the report puts other happenings of the kind in the same place. */
function withOtherDays(features: Features, groups: readonly Group[]): Features {
  const { family, mood, place, from } = features;
  const days = groups.flatMap(({ features: other }) => {
    const isLike = other.family === family && other.mood === mood && other.from === other.to;
    const isThere = !place || !other.place || place.id === other.place.id;
    return from && other.from && other.from !== from && isLike && isThere ? [other.from] : [];
  });
  return days.length > 0 ? { ...features, otherDays: unique(days) } : features;
}

/** The last group that it does not contradict, one of its own sentence first. */
function bestGroup(
  groups: readonly Group[],
  event: NewsEvent,
  features: Features,
  reading: Reading,
): Group | undefined {
  const sentence = reading.sentenceAt(event.anchor[0]);
  // "Hezbollah had no part in the attack": wherever that was of which the report told.
  const isAnywhere = !features.place && isNamed(event, reading) && THAT_ONE.test(before(event.anchor, reading));
  let best: { group: Group; score: number } | undefined;
  for (const group of groups) {
    const { country } = group.features;
    const score = matchTellings(group.features, isAnywhere && country ? { ...features, country } : features);
    if (score === undefined || score < ONE_REPORT || areOtherDays(group.features, features)) continue;
    if (group.events.some((other) => areTwo(other, event, reading) || isToldLater(other, event, reading))) continue;
    const beside = sentence && group.events.some(({ anchor }) => within(anchor, sentence.span)) ? 0.3 : 0;
    // "Killed five people, two days after a raid on another village. The attackers burned houses": not in that other village.
    const aside = group.events.every((other) => isAside(other, reading)) ? BACKGROUND : 0;
    const total = score + beside - aside;
    if (!best || total >= best.score) best = { group, score: total };
  }
  return best?.group;
}

const THAT_ONE = /\b(?:the|this|that)\s(?:\p{Ll}+\s)?$/u;

function before([start]: Span, { textOf }: Reading): string {
  return textOf([Math.max(0, start - 30), start]);
}

/** How much less what is only told to say when something was goes with what is told next. */
const BACKGROUND = 0.5;

/** Whether the report sets two of its events apart as two happenings, in so many words. */
function areTwo(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  return isPutApart(one, other, reading) || isContrasted(one, other, reading) || isOwnedAndDenied(one, other, reading);
}

/** "It had not shelled the market but had killed the judge": what one sentence says was not done and what it says was are two things. */
function isContrasted(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  const isNot = ({ modality }: NewsEvent) => modality === "did-not-happen";
  if (isNot(one) === isNot(other)) return false;
  const [first, last] = one.anchor[0] < other.anchor[0] ? [one.anchor, other.anchor] : [other.anchor, one.anchor];
  return (
    /\bbut\b/.test(reading.textOf([first[1], last[0]])) && reading.sentenceAt(first[0]) === reading.sentenceAt(last[0])
  );
}

/** "Its men were behind the attack on the post, it said, but it had nothing to do with the killings": nobody owns up to and denies one thing. */
function isOwnedAndDenied(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  const sourceOf = ({ said }: NewsEvent) => reading.record.statements.find(({ id }) => id === said)?.source?.entity;
  const [owned, denied] = one.standing === "denied" ? [other, one] : [one, other];
  const source = sourceOf(owned);
  return (
    source !== undefined &&
    denied.standing === "denied" &&
    // "Denied that they had fired first": not that they fired.
    !/\bfirst\b/.test(
      reading.textOf([denied.anchor[0], reading.sentenceAt(denied.anchor[0])?.span[1] ?? denied.anchor[1]]),
    ) &&
    owned.standing !== "denied" &&
    sourceOf(denied) === source &&
    owned.actors.some(({ entity, span }) => entity === source || OWN.test(reading.textOf(span)))
  );
}

/** "A day after a bomb had gone off"; "shot dead hours after a grenade was thrown". */
function isPutApart(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  if (!areInOneSentence(one.anchor, other.anchor, reading)) return false;
  if (isAnotherAfter(one.anchor, other.anchor, reading)) return true;
  if (daysBefore(one, reading) !== daysBefore(other, reading)) return true;
  if (isHoursAway(one, reading) === isHoursAway(other, reading)) return false;
  // "A guard died of his wounds hours after a bomb exploded": of that bomb.
  return areElsewhere(one, other, reading) || ![one, other].some((event) => isDying(event, reading));
}

function isDying({ anchor }: NewsEvent, reading: Reading): boolean {
  return /^(?:d(?:ied|ies|ying|eath)|succumb\p{L}*)\b/iu.test(reading.textOf(anchor));
}

/** "A missile struck Odesa hours after drones hit Izmail": whether each names a place of its own, and another. */
function areElsewhere(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  const [x, y] = [one, other].map(({ locations }) =>
    locations.flatMap((at) => placesAt(at, reading)).map(({ id }) => id),
  );
  return Boolean(x?.length && y?.length) && !x?.some((id) => y?.includes(id));
}

/** "Nine died when shells hit a market. A judge was killed later that day": what a sentence of its own sets apart from what was told before. */
function isToldLater(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  if (reading.sentenceAt(one.anchor[0])?.zone === "headline") return false;
  return !areInOneSentence(one.anchor, other.anchor, reading) && isSetApart(other, reading);
}

/** What one report puts on two days are two things; two reports may count the days otherwise. */
function areOtherDays(a: Features, b: Features): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  return gapOf({ from: a.from, to: a.to }, { from: b.from, to: b.to }) > 0;
}

export function featuresOf(event: NewsEvent, events: readonly NewsEvent[], reading: Reading): Features {
  const { record, sketches } = reading;
  // "The attack was in revenge for a death in January": what it followed has its own day.
  const mates = sentenceMates(event, events, reading).filter(
    (mate) => !isAnotherAfter(event.anchor, mate.anchor, reading),
  );
  const before = daysBefore(event, reading);
  const fellow = mates.find((mate) => daysBefore(mate, reading) === undefined);
  const told =
    before === undefined &&
    (isDayOfAnother(event, reading) || isSomeTimeBefore(event, reading) || isDayOfEffect(event, reading))
      ? undefined
      : timeOf(before === undefined ? event : (fellow ?? event), mates, record.times);
  const time = before === undefined ? told : undefined;
  const past = before !== undefined && told?.from && told.to ? earlier(told.from.slice(0, 10), before) : undefined;
  const near = placeOf(event, mates, reading);
  const family = familyOfEvent(event);
  const parties = stateOf(partiesOf(event, reading), reading);
  // A deal is a matter of those who make it, wherever they meet.
  // A state that expels or bans does so at home.
  const doer = family === "SANCTION" ? stateOf(event.actors, reading) : undefined;
  // "Recalled its envoy after a court in Accra had freed him": it did so at home, whatever else the sentence names.
  const place = doer && near?.country !== doer ? undefined : near;
  const country = (isBetween(family) && parties) || (place?.country ?? doer ?? reading.country);
  const between = betweenOf(event, reading);
  const villages = villagesBy(event, reading);
  const published = record.report.published?.slice(0, "2026-01-01".length);
  const things = thingsOf(event, time?.span, reading);
  const named = (side: readonly { span: Span; entity?: EntityId }[]) =>
    side.flatMap(({ span, entity }) => {
      const profile = entity && sketches.get(entity)?.profile;
      return profile &&
        profile.kind !== "place" &&
        !isNoParty(span, entity, reading) &&
        !(side === event.recipients && isOfWhoSpeaks(span, entity, event, reading))
        ? [nameOf(profile)]
        : [];
    });
  return {
    family,
    mood: moodOf(event.modality),
    ...(past && { from: past, to: past }),
    ...(time?.from && time.to && { from: time.from.slice(0, 10), to: time.to.slice(0, 10) }),
    ...(published && { published }),
    ...(place && { place }),
    ...(country && { country }),
    ...(between && { between }),
    targets: things.filter((one) => one.startsWith("target:")),
    ...(isOwned(event, reading) && { owned: true }),
    means: things.filter((one) => one.startsWith("means:")),
    parts: things.filter((one) => one.startsWith("part:")),
    actors: unique(named(event.actors)),
    recipients: unique(named(event.recipients)),
    spots: spotsBy(event, events, reading),
    ...(villages.length > 0 && { villages }),
    heads: unique(headsOf(event, reading)),
    figures: {},
  };
}

/** "The ministry said its forces had struck a depot": who tells it is who did it, or speaks for him. */
export function isOwned({ actors, said }: NewsEvent, reading: Reading): boolean {
  const source = reading.record.statements.find(({ id }) => id === said)?.source;
  if (!source) return false;
  const { actor } = voiceOf(source.span, source.entity, reading);
  return actors.some(
    ({ entity, span }) =>
      (entity !== undefined && (entity === source.entity || isBodyOf(entity, actor, reading))) ||
      OWN.test(reading.textOf(span)),
  );
}

function isBodyOf(entity: EntityId, actor: string | undefined, { sketches }: Reading): boolean {
  return actor !== undefined && sketches.get(entity)?.profile.key === actor;
}

const OWN = /^(?:it|they|we|its|their|our)\b/iu;

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
function partiesOf({ anchor, actors, recipients, said }: NewsEvent, reading: Reading): { entity?: EntityId }[] {
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

const EFFECT =
  /^(?:\s[^.;:"“”]{0,60})?\s(?:(?:will |would |is to |was to |had |has )?(?:takes?|took|taken|comes?|came|enters?|entered|begins?|begin|began|starts?|started|expires?|ends?|held)|due|set)\b/iu;

/** "The truce takes effect on Thursday": not the day on which it was made. */
function isDayOfEffect(event: NewsEvent, { record }: Reading): boolean {
  if (familyOfEvent(event) !== "AGREE" || !isNoun(event.anchor, record.text)) return false;
  const time = record.times.find(({ id }) => id === event.time);
  return time !== undefined && EFFECT.test(record.text.slice(event.anchor[1], time.span[0]));
}

/** "Marched on Wednesday to protest against an assault": the day of the marching, which stands before what led to it. */
function isDayOfAnother(event: NewsEvent, reading: Reading): boolean {
  const time = reading.record.times.find(({ id }) => id === event.time);
  return time !== undefined && time.span[1] < event.anchor[0] && isLedInLater(event, time.span, reading);
}

/** The first of the states that take part or whose bodies do, by its code. */
function stateOf(parties: readonly { entity?: EntityId }[], { sketches }: Reading): string | undefined {
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

/** Other events of the same sentence, the nearest first. */
function sentenceMates(event: NewsEvent, events: readonly NewsEvent[], reading: Reading): NewsEvent[] {
  const sentence = reading.sentenceAt(event.anchor[0]);
  if (!sentence) return [];
  return events
    .filter(
      (other) =>
        other !== event && familyOfEvent(other) === familyOfEvent(event) && within(other.anchor, sentence.span),
    )
    .sort((a, b) => Math.abs(a.anchor[0] - event.anchor[0]) - Math.abs(b.anchor[0] - event.anchor[0]));
}

const USABLE = new Set<Time["precision"]>(["time", "day", "week", "month", "season", "year"]);

function timeOf(event: NewsEvent, mates: readonly NewsEvent[], times: readonly Time[]): Time | undefined {
  for (const { time: id } of [event, ...mates]) {
    const time = id && times.find((one) => one.id === id);
    if (time && USABLE.has(time.precision) && time.from && time.to) return time;
  }
  return undefined;
}

/** The closest place that it names, or else that its sentence names, the nearest in the text first, or its neighbours. */
function placeOf(event: NewsEvent, mates: readonly NewsEvent[], reading: Reading): Where | undefined {
  const sentence = reading.sentenceAt(event.anchor[0]);
  const own = event.locations
    .filter(({ span }) => !isDateline(span, reading) && !isSpeaker(span, reading) && !isOrigin(span, reading))
    .filter(({ span }) => !sentence || !isOnRoute(span, sentence.span, reading))
    .flatMap((at) => placesAt(at, reading));
  const near = sentence
    ? reading
        .mentionsIn(sentence.span)
        .filter(
          ({ span, entity }) =>
            !isDateline(span, reading) &&
            !isStray(entity, reading) &&
            !isSpeaker(span, reading) &&
            !isSeat(span, reading.record) &&
            !isLandmark(span, sentence.span, reading) &&
            !isOrigin(span, reading) &&
            !isOnRoute(span, sentence.span, reading),
        )
        .sort((a, b) => away(a.span, event.anchor) - away(b.span, event.anchor))
        .flatMap(({ entity }) => entityOf(entity, reading)?.place ?? [])
        .filter((place) => closeness(place) > 1)
    : [];
  const others = mates.flatMap(({ locations }) => locations.flatMap((at) => placesAt(at, reading)));
  const said = closest(own);
  // "Marched in Luanda over the shooting of protesters in Huambo", where Huambo is a province: not in Luanda.
  const place = closest([...own, ...[...near, ...others].filter((one) => !said || mayLieIn(one, said))]);
  return place && whereOf(place);
}

function mayLieIn(place: Place, wide: Place): boolean {
  if (closeness(wide) === 1) return true;
  return place.country === wide.country && place.admin1 === wide.admin1;
}

function closest(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || closeness(place) > closeness(best) ? place : best),
    undefined,
  );
}

function away(a: Span, b: Span): number {
  return a[0] >= b[1] ? a[0] - b[1] : b[0] - a[1] + 20;
}

function placesAt({ span, entity }: { span: Span; entity?: EntityId }, reading: Reading): Place[] {
  const own = entity && !isStray(entity, reading) && entityOf(entity, reading)?.place;
  if (own) return [own];
  return reading
    .mentionsIn(span)
    .filter((mention) => !isStray(mention.entity, reading))
    .flatMap((mention) => entityOf(mention.entity, reading)?.place ?? []);
}

/** What is known from both: the closer day and place of the two, and all the rest. */
export function both(a: Features, b: Features): Features {
  const dated = a.from ? a : b;
  const placed = a.place && b.place ? (closeness(b.place) > closeness(a.place) ? b : a) : a.place ? a : b;
  const figures = { ...a.figures };
  for (const [kind, [low, high]] of Object.entries(b.figures)) {
    const known = figures[kind];
    figures[kind] = known ? [Math.min(known[0], low), Math.max(known[1], high)] : [low, high];
  }
  return {
    family: a.family,
    mood: a.mood,
    ...(dated.from && { from: dated.from }),
    ...(dated.to && { to: dated.to }),
    ...(a.published && { published: a.published }),
    ...(placed.place && { place: placed.place }),
    ...((placed.country ?? a.country) && { country: placed.country ?? a.country }),
    ...((a.between ?? b.between) && { between: a.between ?? b.between }),
    targets: unique([...a.targets, ...b.targets]),
    ...((a.owned ?? b.owned) && { owned: true }),
    means: unique([...a.means, ...b.means]),
    parts: unique([...a.parts, ...b.parts]),
    actors: unique([...a.actors, ...b.actors]),
    recipients: unique([...a.recipients, ...b.recipients]),
    heads: unique([...a.heads, ...b.heads]),
    spots: unique([...(a.spots ?? []), ...(b.spots ?? [])]),
    ...((a.villages ?? b.villages) && { villages: unique([...(a.villages ?? []), ...(b.villages ?? [])]) }),
    figures,
  };
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}
