import type { EntityId, ReportRecord, Span } from "sayso-record";
import { stateIn } from "../actors/known.js";
import type { Profile } from "../actors/profile.js";
import { onceWithin } from "../once-for.js";
import { type Reading, readingIn, within } from "../reading.js";
import { bodyBefore, onlyRebels } from "./body-before.js";
import { rankOf } from "./ranks.js";
import { ministryOf, stateBodyIn } from "./state-body-in.js";
import { branchOf, heldIn, nationalOf } from "./unit-of.js";
import { isSourceWord, singularOf, wordsOf } from "./words.js";

/**
 * The body that somebody speaks for: "Colonel Ali Sanogo, an army spokesman" the army, "Foreign Minister Nino Dolidze" the
 * foreign ministry, the leader of a group the group. One who speaks for a body is no witness apart from it.
 */
export function bodySpokenFor(
  span: Span,
  name: string,
  entity: EntityId | undefined,
  reading: Reading,
): Profile | undefined {
  if (entity && reading.sketches.get(entity)?.profile.kind === "body") return undefined;
  // He is called by the same words again and again.
  const phrases = [
    ...new Set([
      name,
      ...(entity ? reading.mentionsOf(entity).map((one) => reading.textOf(one.span)) : []),
      ...(entity ? officesOf(entity, reading) : []),
    ]),
  ];
  const home = firstOf(phrases, (phrase) => stateCalled(phrase, reading.record)) ?? countryOf(entity, reading);
  const whose = home ? readingIn(home, reading) : reading;
  const speaking = phrases.filter((phrase) => speaks(phrase, reading.record));
  for (const phrase of phrases) {
    const found = ministryOf(phrase, whose) ?? (speaking.includes(phrase) ? stateBodyIn(phrase, whose) : undefined);
    if (found) return found;
  }
  // "The commander of Afghanistan's border force"
  const held = firstOf(speaking, (phrase) => heldIn(phrase, whose));
  if (held) return held;
  for (const one of [span, ...(entity ? reading.mentionsOf(entity).map((mention) => mention.span) : [])]) {
    const led = ledBy(one, reading, whose);
    if (led) return led;
  }
  const branch = firstOf(phrases, branchOf);
  if (branch) return branch;
  if (!speaking.length && !(entity && isLeader(entity, reading))) return rankOf(entity, reading);
  return namedBody(span, entity, reading) ?? ownerBody(phrases, span, reading) ?? rankOf(entity, reading);
}

/** The state that a phrase of a record names first; who is quoted again and again is called by the same ones. */
export const stateCalled: (phrase: string, record: ReportRecord) => string | undefined = onceWithin(stateIn);

/** What the first of the phrases tells that tells anything. */
function firstOf<T>(phrases: readonly string[], told: (phrase: string) => T | undefined): T | undefined {
  for (const phrase of phrases) {
    const found = told(phrase);
    if (found) return found;
  }
  return undefined;
}

/** "The secretary-general of the movement, Ismail Kuku": what the words beside his name say he is, where the reader has that for another. */
function officesOf(entity: EntityId, { record, textOf }: Reading): string[] {
  return record.relations.flatMap(({ type, subject, object }) =>
    type === "same-as" && object.entity === entity ? [textOf(subject.span)] : [],
  );
}

const LEADS =
  /\bwho (?:(?:said|says) (?:he|she) )?(?:commands?|commanded|heads?|leads?|runs?|directs?|chairs?|speaks? for|spoke for)\s([^,.;"“]{3,80})/u;

/** "Abdi Farah, who commands the coastal police, told …": the body that somebody is said to lead where his name stands. */
function ledBy(span: Span, reading: Reading, whose: Reading): Profile | undefined {
  const behind = reading.record.text.slice(span[1], span[1] + 100);
  const found = LEADS.exec(reading.textOf(span)) ?? (/^,?\s*who\s/.test(behind) ? LEADS.exec(behind) : null);
  const body = found?.[1]?.trim();
  if (body === undefined) return undefined;
  // "Who heads the mission": whose name stands further up.
  const [, word = ""] = /^the (\p{Ll}+)$/u.exec(body) ?? [];
  return nationalOf(body) ?? stateBodyIn(body, whose) ?? (word ? bodyCalled(word, span, reading) : undefined);
}

/** The body before it whose name has that word: "Southern Tribes Council" for "the council". */
function bodyCalled(word: string, span: Span, reading: Reading): Profile | undefined {
  const found = bodyBefore(word, span, reading);
  return found?.form.split(" ").includes(word) ? found : undefined;
}

function countryOf(entity: EntityId | undefined, reading: Reading): string | undefined {
  return entity && reading.entity(entity)?.country;
}

/** "the mission's director": the body that "the mission" stands for. */
function ownerBody(phrases: readonly string[], span: Span, reading: Reading): Profile | undefined {
  for (const phrase of phrases) {
    const [, owner] =
      /^(?:the|its|their)\s(?:\p{Ll}+\s)?(\p{Ll}+)['’]s?\s/iu.exec(phrase) ??
      // "The secretary-general of the movement, Ismail Kuku"
      /^(?:(?:an?|the)\s)?[\p{Ll} -]+\sof\s(?:the|its|their)\s(\p{Ll}+)(?:,|$)/iu.exec(phrase) ??
      [];
    const body = owner && isSourceWord(owner, "anaphor") ? bodyBefore(owner, span, reading) : undefined;
    if (body) return body;
    // "Rebel spokesman Jorge Sitoe": of the only armed group of the report.
    const rebels = /^(?:an?\s|the\s)?(?:rebels?|insurgents?|militants?|guerrillas?)[’']?s?\s\p{Ll}+\b/iu.test(phrase);
    const armed = rebels && speaks(phrase, reading.record) ? onlyRebels(reading) : undefined;
    if (armed) return armed;
    // "Council spokesman Turki al-Fadel"
    const [, word, office] = /^(?:an?\s|the\s)?(\p{Ll}+)\s(\p{Ll}+)\b/u.exec(phrase) ?? [];
    const called = word && office && isSourceWord(office, "speaks") ? bodyCalled(word, span, reading) : undefined;
    if (called) return called;
  }
  // "Its director", where the reader does not know whose.
  return phrases.some((phrase) => /^(?:its|their)\s/i.test(phrase) && speaks(phrase, reading.record))
    ? bodyBefore("", span, reading)
    : undefined;
}

/** Whether the words turn on one who speaks for a body: "the army's spokesman in Ituri", not "a nurse at the general hospital". */
const speaks: (phrase: string, record: ReportRecord) => boolean = onceWithin((phrase) =>
  phrase
    .split(/,\s|;|\sand\s/)
    .map((part) => part.split(/\s(?:of|in|at|from|on|near|for|with|to|by|who|whose|which|that)\s/)[0] ?? "")
    .some((core) => wordsOf(core).some((word) => isSourceWord(singularOf(word), "speaks"))),
);

function isLeader(entity: EntityId, { record }: Reading): boolean {
  return record.relations.some(({ type, subject }) => type === "leads" && subject.entity === entity);
}

/** The body that a relation gives them, or that stands in the words of the source. */
function namedBody(span: Span, entity: EntityId | undefined, reading: Reading): Profile | undefined {
  const { record, sketches } = reading;
  const agency = sketches.get("agency")?.profile.key;
  const bodies = [
    ...record.relations
      .filter(
        ({ type, subject }) =>
          (type === "leads" || type === "member-of") && subject.entity !== undefined && subject.entity === entity,
      )
      .map(({ object }) => object.entity),
    ...reading.mentionsIn(span).map((mention) => mention.entity),
    ...(entity ? reading.mentionsOf(entity).flatMap((own) => beside(own.span, reading)) : []),
  ];
  for (const id of bodies) {
    const profile = id && id !== entity ? sketches.get(id)?.profile : undefined;
    if (id && profile?.kind === "body" && profile.key !== agency && !isMerePlace(id, reading)) return profile;
  }
  return undefined;
}

/** "Mina" of "the mayor of the Mina quarter": what the reader took for a place that no gazetteer knows, and that says nothing, is no body of his. */
export function isMerePlace(id: EntityId, reading: Reading): boolean {
  const isPlace = reading.entity(id)?.type === "location";
  return isPlace && !reading.record.statements.some(({ source }) => source?.entity === id);
}

/** Entities named inside a mention: the group in "a spokeswoman for the group". */
function beside(span: Span, { record }: Reading): EntityId[] {
  return record.mentions.filter((other) => within(other.span, span) && other.span !== span).map(({ entity }) => entity);
}
