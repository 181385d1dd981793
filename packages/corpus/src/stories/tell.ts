import type { NewsEvent, Relation, ReportRecord } from "sayso-record";
import { overlap, type Reading, readingOf, within } from "../reading.js";
import { chainOf, chainsOf } from "../saysos/chain.js";
import { denialsIn, isOwnNot } from "../saysos/denials.js";
import { type Voice, voiceOf } from "../saysos/voice.js";
import { isAside, isNamed, isReaction } from "./aside.js";
import { disownings } from "./disownings.js";
import { familyOfEvent } from "./family.js";
import type { Features, Tolls } from "./features.js";
import { addedIn, figuresOf, uncountedIn } from "./figures.js";
import { withFollowing } from "./following.js";
import { type Group, groupEvents } from "./group.js";
import { heard } from "./heard.js";
import { withOwnEyes } from "./own-eyes.js";
import { isOwned } from "./owned.js";
import { nameOf } from "./parties.js";
import { withSeconds } from "./seconded.js";
import type { Denial, Telling, Told, ToldFigure } from "./telling.js";
import { withWitnesses } from "./witnesses.js";

/** Relations that are news; that a man is in a room is none. */
const STANDING_RELATIONS = new Set<Relation["type"]>([
  "fighting",
  "allied-with",
  "backed-by",
  "loyal-to",
  "opposed-to",
  "leads",
  "member-of",
  "part-of",
  "controls",
]);

/** The happenings that a report tells, each with its events, its voices, its figures and its denials. */
export function tellingsOf(record: ReportRecord, reading: Reading = readingOf(record)): Telling[] {
  const groups = groupEvents(reading);
  const figures = figuresOf(groups, reading);
  const happenings = groups.flatMap((group): Telling[] => {
    const [first] = group.events;
    if (!first) return [];
    const tolls = figures.get(group) ?? [];
    const lead = leadOf(group.events, reading);
    const told = [
      ...toldByLead(group, reading),
      ...group.events.filter((event) => !isCounter(event, reading)).flatMap((event) => toldOf(event, reading)),
      ...groups.filter((other) => other !== group).flatMap((other) => toldOfAll(other, group, reading)),
      ...toldByFigures(group.events, [...tolls, ...addedIn(group, groups, reading)], record),
    ];
    return [
      {
        ...headOf(record, reading, first.id),
        type: first.type,
        features: { ...group.features, figures: tollsOf(tolls) },
        what: sentenceOf(lead, reading),
        told: heardOf(told, group, groups, reading),
        figures: [...tolls, ...uncountedIn(group, tolls, reading)],
        denials: [
          ...group.events.flatMap((event) => denialsOf(event, reading)),
          ...disownings(group, groups, reading).map(({ id, source }) => ({
            by: voiceOf(source.span, source.entity, reading),
            statement: id,
          })),
        ],
      },
    ];
  });
  return [...happenings, ...record.relations.flatMap((relation) => tellingOfRelation(relation, record, reading))];
}

/** With those who tell of it without a word that was read as such. */
function heardOf(told: readonly Told[], group: Group, groups: readonly Group[], reading: Reading): Told[] {
  const quoted = withWitnesses(withFollowing(told, group, groups, reading), group, groups, reading);
  return withOwnEyes(withSeconds(quoted, group, groups, reading), group, groups, reading);
}

function headOf(record: ReportRecord, { sketches }: Reading, id: string) {
  const agency = sketches.get("agency")?.profile.key;
  return {
    id: `${record.id}#${id}`,
    report: record.id,
    published: record.report.published ?? "",
    ...(agency && { agency }),
  };
}

/** "Denied that it had carried out the strike and said an army plane had dropped the bombs": who blames it on another denies it all the same. */
function isCounter({ said, anchor, standing, actors }: NewsEvent, reading: Reading): boolean {
  const { statements } = reading.record;
  const source = statements.find(({ id }) => id === said)?.source;
  const sentence = reading.sentenceAt(anchor[0]);
  // "Denied that any civilian had come to harm and said it had killed five fighters": that it did.
  const isOwn = actors.some(
    ({ entity, span }) => entity === source?.entity || /^(?:it|they|we|its|their|our)\b/iu.test(reading.textOf(span)),
  );
  return (
    standing !== "denied" &&
    source?.entity !== undefined &&
    !isOwn &&
    denialsIn(reading.record).some(
      ({ id, source: denier, cue: [cue] }) =>
        id !== said && denier?.entity === source.entity && cue && sentence && within(cue, sentence.span),
    )
  );
}

/** The first event in the body: its sentence says more than a headline does. */
function leadOf(events: readonly NewsEvent[], reading: Reading): NewsEvent["anchor"] {
  const body = events.find(({ anchor }) => reading.sentenceAt(anchor[0])?.zone === "body") ?? events[0];
  return body?.anchor ?? [0, 0];
}

function sentenceOf(anchor: NewsEvent["anchor"], reading: Reading): Telling["what"] {
  const span = reading.sentenceAt(anchor[0])?.span ?? anchor;
  return { text: reading.textOf(span).replace(/\s+/g, " "), span };
}

function toldOf(event: NewsEvent, reading: Reading): Told[] {
  return chainsOf(event.said, event.anchor, reading).map((passing) => {
    const chain = withClaimant(event, passing, reading);
    return {
      event: event.id,
      chain,
      headline: reading.sentenceAt(event.anchor[0])?.zone === "headline",
      named: isNamed(event, reading),
      aside: isAside(event, reading),
      ...(event.standing !== "denied" && isOwned(event, reading) && { owned: true }),
      standing: isFound(event, chain) ? "attributed" : event.standing,
      modality: event.modality,
    };
  });
}

const ALL = /\b(?:both|the two|(?:all )?the three|all (?:of )?(?:the|these|those))\s(?:\p{Ll}+\s)?$/iu;

/** "Blamed the rebels for both attacks": what is told of another happening by words that mean this one, too. */
function toldOfAll(other: Group, { features: { family, mood } }: Group, reading: Reading): Told[] {
  if (other.features.family !== family || other.features.mood !== mood || mood !== "real") return [];
  return other.events
    .filter(({ anchor: [start, end] }) => {
      const isMany = /s$/u.test(reading.textOf([start, end]));
      return isMany && ALL.test(reading.textOf([Math.max(0, start - 32), start]));
    })
    .flatMap((event) => toldOf(event, reading));
}

/** By whose word a headline's happening stands, where it is told in the lead alone. */
function toldByLead({ lead, events: [event] }: Group, reading: Reading): Told[] {
  if (!lead || !event) return [];
  const said = reading.record.statements.filter(({ content }) => content.some((span) => overlap(span, lead)));
  const statement = said.find(({ id }) => isReaction(id, reading)) ?? said[0];
  const start: NewsEvent["anchor"] = [lead[0], lead[0] + 1];
  return chainsOf(statement?.id, start, reading)
    .filter((chain) => chain.length > 0)
    .map((chain) => ({
      event: event.id,
      chain,
      headline: false,
      named: false,
      aside: isReaction(statement?.id, reading),
      standing: statement?.standing ?? "attributed",
      modality: event.modality,
    }));
}

const CLAIM = /\b(?:claim(?:s|ed|ing)?|t(?:ake|akes|aken|ook|aking)) (?:the )?responsibility\b[^.;]{0,40}$/iu;

/** "The Coast Brigade has claimed responsibility for the raid, Ledger said": who claims it says it, to whoever passes it on. */
function withClaimant({ anchor, actors, said }: NewsEvent, chain: Voice[], reading: Reading): Voice[] {
  const [start] = reading.sentenceAt(anchor[0])?.span ?? anchor;
  const [doer] = actors;
  // "Claimed responsibility for killing ten", where the reader has the responsibility kill them.
  if (
    !said ||
    !doer ||
    /^responsib/iu.test(reading.textOf(doer.span)) ||
    !CLAIM.test(reading.textOf([start, anchor[0]]))
  )
    return chain;
  const source = reading.record.statements.find(({ id }) => id === said)?.source;
  // "A jihadist group claimed responsibility": whom his own sentence calls so is known better by what follows it.
  if (doer.entity !== undefined && doer.entity === source?.entity) return chain;
  const voice = voiceOf(doer.span, doer.entity, reading);
  return chain.some(({ actor, name }) => (actor ? actor === voice.actor : name === voice.name))
    ? chain
    : [voice, ...chain];
}

/** Whether a source was found where the reader saw none. */
function isFound({ standing }: NewsEvent, [inner]: readonly Voice[]): boolean {
  return standing === "stated" ? inner !== undefined : standing === "purported" && inner?.vague === false;
}

/** Who gives a toll tells the happening, also where no event of its own carries the number. */
function toldByFigures(events: readonly NewsEvent[], tolls: readonly ToldFigure[], record: ReportRecord): Told[] {
  const own = new Set(
    record.figures.filter(({ id }) => events.some(({ figures }) => figures.includes(id))).map(({ span }) => span),
  );
  return tolls.flatMap(({ span, chain }): Told[] => {
    const before = events.filter(({ anchor }) => anchor[0] < span[0]).at(-1) ?? events[0];
    if (!before || own.has(span) || chain.length === 0) return [];
    return [heard(before, chain)];
  });
}

function tollsOf(figures: readonly ToldFigure[]): Tolls {
  const tolls: Tolls = {};
  for (const { kind, low, high, rough } of figures) {
    if (rough) continue;
    const [least, most] = [low ?? high ?? 0, high ?? low ?? 0];
    const known = tolls[kind];
    tolls[kind] = known ? [Math.min(known[0], least), Math.max(known[1], most)] : [least, most];
  }
  return tolls;
}

/** Who denies an event: the source of the denial that carries it or, where another carries it, of the next one. */
function denialsOf(event: NewsEvent, reading: Reading): Denial[] {
  const { record } = reading;
  const denials = denialsIn(record);
  const nothing = isNothingOf(event) ? record.statements.find(({ id }) => id === event.said) : undefined;
  if (nothing?.source)
    return [{ by: voiceOf(nothing.source.span, nothing.source.entity, reading), statement: nothing.id }];
  if (event.standing !== "denied" && !denials.some((one) => isOwnNot(event, one, record))) return [];
  if (isDating(event, reading)) return [];
  // Who denies it and says in the same breath that it was another denies it.
  const own = record.statements.find(({ id }) => id === event.said)?.source?.entity;
  const counter = own && denials.find(({ source }) => source?.entity === own);
  const carrying =
    counter ||
    denials.find(({ id, content }) => id === event.said || content.some((span) => within(event.anchor, span)));
  const statement = carrying ?? denials.find(({ cue }) => (cue[0]?.[0] ?? 0) > event.anchor[0]);
  if (!statement?.source) return [];
  // A headline says the same for short, and of nobody by name.
  const whole = denials.find(({ source }) => source && reading.sentenceAt(source.span[0])?.zone === "body");
  const isHeadline = reading.sentenceAt(statement.source.span[0])?.zone === "headline";
  const { id, source, content } = (isHeadline && whole) || statement;
  const first = content.some((span) => /\bfirst\b/.test(reading.textOf(span)));
  return source ? [{ by: voiceOf(source.span, source.entity, reading), statement: id, ...(first && { first }) }] : [];
}

/** "A police spokesman said that no one had been arrested": nobody but who says so has any part in it, and it contradicts those who tell of arrests. */
function isNothingOf(event: NewsEvent): boolean {
  return (
    event.modality === "did-not-happen" && event.actors.length === 0 && /^(?:hold|release)$/.test(familyOfEvent(event))
  );
}

/** "Denied that any soldier had been there at the time of the blast": not the blast. */
function isDating({ anchor: [start] }: NewsEvent, { textOf }: Reading): boolean {
  return /\b(?:at the (?:time|moment|scene) of|during|before|since) (?:(?:an?|the|that|this|\p{L}+['’]s) )(?:\p{L}+ )?$/iu.test(
    textOf([Math.max(0, start - 48), start]),
  );
}

function tellingOfRelation(relation: Relation, record: ReportRecord, reading: Reading): Telling[] {
  const { sketches } = reading;
  const [subject, object] = [relation.subject.entity, relation.object.entity].map(
    (id) => id && sketches.get(id)?.profile,
  );
  if (!STANDING_RELATIONS.has(relation.type) || !subject || !object || subject.key === object.key) return [];
  const features: Features = {
    family: relation.type,
    relation: true,
    mood: "real",
    ...(record.report.published && { published: record.report.published.slice(0, 10) }),
    targets: [],
    means: [],
    parts: [],
    actors: [nameOf(subject)],
    recipients: [nameOf(object)],
    heads: [],
    figures: {},
  };
  return [
    {
      ...headOf(record, reading, relation.id),
      type: relation.type,
      features,
      what: sentenceOf(relation.span, reading),
      told: [
        {
          event: relation.id,
          chain: chainOf(relation.said, relation.span, reading),
          headline: reading.sentenceAt(relation.span[0])?.zone === "headline",
          named: false,
          aside: false,
          standing: relation.standing,
          modality: "happened",
        },
      ],
      figures: [],
      denials: [],
    },
  ];
}
