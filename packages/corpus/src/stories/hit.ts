import type { EntityId, NewsEvent, Span } from "sayso-record";
import { type Reading, within } from "../reading.js";
import { headOf } from "../saysos/source-noun.js";
import { singularOf } from "../saysos/words.js";
import { areInOneSentence } from "./apart-in-time.js";
import { familyOfEvent } from "./family.js";
import { AIRCRAFT } from "./match.js";
import { isNoun } from "./noun.js";
import { thingsIn } from "./things.js";
import { isHarm } from "./uncounted.js";

/** What an event hit, by what and when in the day (data/happening-words.tsv), by its own words and those of its time. */
export function thingsOf(event: NewsEvent, time: Span | undefined, reading: Reading): string[] {
  const found = thingsIn([...phrasesOf(event, reading), time ? reading.textOf(time) : ""].join(" ; "));
  // "Died in a hospital": where they were taken is not what was hit.
  const isHit =
    found.includes(HOSPITAL) && event.recipients.some(({ span }) => thingsIn(reading.textOf(span)).includes(HOSPITAL));
  const all = found.filter((one) => one !== HOSPITAL || isHit);
  // "Shot down a helicopter": that was done with none, nor with a gun.
  if (isOfAircraft(event, reading)) return [...all.filter((one) => !/^(?:means|target):/.test(one)), AIRCRAFT];
  if (all.some(isTarget) || event.type !== "ASSAULT") return all;
  return [...new Set([...all, ...targetsBeside(event, reading)])].sort();
}

/** The nouns of those whom it befell. */
export function headsOf({ recipients }: NewsEvent, reading: Reading): string[] {
  return recipients.flatMap(({ span, entity }) => {
    const heads =
      entity && reading.sketches.has(entity)
        ? callingsOf(entity, reading)
        : [headOf(reading.textOf(nounsFor(span, entity, reading)))];
    return heads.filter((head) => /^\p{L}{3,}$/u.test(head) && !GENERAL.has(head));
  });
}

/** "The lawyer Elsa Madrid", "Elsa Madrid, a lawyer": what the report calls somebody with a name, as another calls him who leaves the name out. */
function callingsOf(entity: EntityId, reading: Reading): string[] {
  if (reading.sketches.get(entity)?.profile.kind !== "person") return [];
  return reading.mentionsOf(entity).flatMap(({ level, span, head }) => {
    if (level === "nominal") return [singularOf(reading.textOf(head))];
    const [, calling] =
      level === "name" ? (CALLING.exec(reading.textOf([Math.max(0, span[0] - 40), span[1]])) ?? []) : [];
    return calling ? [singularOf(calling)] : [];
  });
}

const CALLING = /(?:^|\b(?:the|an?)\s(?:[\p{L}-]+\s){0,2}?)(\p{Ll}{4,}),?\s\p{Lu}[\p{L}'’. -]*$/u;

const GENERAL = new Set([
  "him",
  "she",
  "her",
  "they",
  "them",
  "who",
  "whom",
  "which",
  "that",
  "people",
  "person",
  "other",
  "member",
  "dozen",
  "civilian",
  "the",
  "eight",
  "seven",
  "three",
  "nine",
]);

const HOSPITAL = "target:hospital";

function isTarget(thing: string): boolean {
  return thing.startsWith("target:");
}

/** What the same did beside it: "stopped a bus and shot six passengers". */
function targetsBeside(event: NewsEvent, reading: Reading): string[] {
  const isBy = (other: NewsEvent) =>
    other.actors.some(({ span }) => event.actors.some((one) => one.span[0] === span[0]));
  const beside = reading.record.events.filter(
    (other) => other !== event && areInOneSentence(other.anchor, event.anchor, reading) && isBy(other),
  );
  return beside.flatMap(({ recipients }) =>
    recipients.flatMap(({ span, entity }) => thingsIn(reading.textOf(whole(span, entity, reading))).filter(isTarget)),
  );
}

const CRAFT = /\b(?:helicopters?|aircraft|(?:war)?planes?|jets?|airliners?|drones?)\s*$/iu;

/** Whether an aircraft is what was hit, in the air or on the way down. */
function isOfAircraft(event: NewsEvent, { textOf }: Reading): boolean {
  if (familyOfEvent(event) !== "ASSAULT") return false;
  const isCraft = ({ span }: { span: Span }) => CRAFT.test(textOf(span));
  const isDown = /\bdown(?:s|ed|ing)?\b/iu.test(textOf(event.anchor));
  return event.recipients.some(isCraft) || (isDown && CRAFT.test(textOf(event.anchor)));
}

/** "He was beaten": the words by which the report first calls him, where it gives him no name. */
function nounsFor(span: Span, entity: EntityId | undefined, reading: Reading): Span {
  if (!entity || !/^(?:he|him|she|her|it|they|them|who|whom|which|that)$/iu.test(reading.textOf(span))) return span;
  return reading.mentionsOf(entity).find(({ level }) => level === "nominal")?.span ?? span;
}

/** The words that an event is made of: its anchor with what stands right before it, its doers, sufferers and places. */
function phrasesOf(event: NewsEvent, reading: Reading): string[] {
  const { text } = reading.record;
  const before = text
    .slice(Math.max(0, event.anchor[0] - BEFORE), event.anchor[0])
    .split(/\s+/)
    .slice(-3)
    .join(" ");
  const words = [...event.actors, ...event.locations].map(({ span, entity }) =>
    reading.textOf(whole(span, entity, reading)),
  );
  const victims = event.recipients.map((one) => wordsOfVictim(one, event, reading));
  // What they were taken from: "kidnapped from a trawler".
  const isTaken = familyOfEvent(event) === "hold";
  const [from] =
    (isTaken &&
      /^[^.;]{0,30}?\bfrom (?:an?|the|their|his|her) (?:\p{L}+ ){0,2}\p{L}+/u.exec(text.slice(event.anchor[1]))) ||
    [];
  // Where a noun has it: "the killings in a bar".
  const [, at] = isNoun(event.anchor, text) ? (WHERE.exec(text.slice(event.anchor[1])) ?? []) : [];
  return [
    ...(from ? [from] : []),
    ...(at ? [at] : []),
    // "Scrambles jets during attack": no jets attacked.
    `${before.replace(/.*(?:[.,;:\n]|\b(?:during|amid|after|before|while|when|since)\s)/su, "")}${text.slice(...event.anchor)}`,
    ...words,
    ...victims,
  ];
}

/** "A pupil of a nearby school was injured": neither the school was hit, nor any, because one of the hurt goes to one. */
function wordsOfVictim({ span, entity }: NewsEvent["recipients"][number], event: NewsEvent, reading: Reading): string {
  const words = reading
    .textOf(whole(span, entity, reading))
    .replace(/\b(?:nearby|neighbouring|adjacent)\s\p{L}+/giu, "");
  const isOne = isHarm("injured", event, reading) || isHarm("killed", event, reading);
  return isOne && reading.record.entities.some(({ id, type }) => id === entity && type === "person")
    ? words.replace(/^an?\s\p{L}+/iu, "")
    : words;
}

const BEFORE = 30;
const WHERE = /^\s+(?:in|at|on|outside|inside) ((?:an?|the) (?:\p{L}+ ){0,2}\p{L}+)/u;

/** The whole phrase of an argument, where its span is only the core. */
function whole(span: Span, entity: EntityId | undefined, reading: Reading): Span {
  const mention = entity && reading.mentionsOf(entity).find((one) => within(span, one.span));
  return mention ? mention.span : span;
}
