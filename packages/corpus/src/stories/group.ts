import type { NewsEvent, Span } from "sayso-record";
import { type Reading, within } from "../reading.js";
import { isSayingItself } from "../saysos/chain.js";
import { isAside, isNamed } from "./aside.js";
import { both, unique } from "./both.js";
import type { Features } from "./features.js";
import { featuresOf } from "./features-of.js";
import { type Happening, leadOf, withLead } from "./lead.js";
import { matchTellings } from "./match.js";
import { onlyDay, onlyPlace } from "./setting.js";
import { areOtherDays, areTwo, isToldLater } from "./two-in-one-report.js";

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
