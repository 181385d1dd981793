import type { EntityId, Mention, Span, Statement } from "sayso-record";
import { stateBody, stateBodyWord } from "../actors/known.js";
import { formOf } from "../actors/name.js";
import { stateBodyProfile } from "../actors/profile.js";
import { onceFor } from "../once-for.js";
import type { Reading } from "../reading.js";
import { bodyBefore, bodySpokenFor, isMerePlace, onlyRebels, stateBodyIn, unitOf } from "./body.js";
import { isNear, officialNext } from "./next.js";
import { isSaying, isSourceWord, singularOf, wordsOf } from "./words.js";

/** Somebody whose word is passed on, as far as one report tells who that is. */
export interface Voice {
  /** In the report's words. */
  name: string;
  /** The profile of the actor who answers for it: of the body, where a person speaks for one. */
  actor?: string;
  /** The profile of the person who speaks, where that is another. */
  person?: string;
  /** What somebody without a name is: "resident"; such voices are told apart by nothing else. */
  kind?: string;
  /** All that the report calls a person: "The teacher, Sani Dogo". */
  described?: string;
  /** Nobody in particular: "officials", "reports". */
  vague: boolean;
  span?: Span;
}

const REPORTERS = new Set(["reporter", "correspondent", "photographer", "journalist", "witness", "team", "cameraman"]);

const voicesOf = onceFor((_: Reading) => new Map<string, Voice>());

/** Who speaks, by the words that name the source and its entity; worked out once, as each event asks that stands by his word. */
export function voiceOf(span: Span, given: EntityId | undefined, reading: Reading, cue?: Span): Voice {
  const known = voicesOf(reading);
  const key = `${span} ${given} ${cue}`;
  const voice = known.get(key) ?? voiceBy(span, given, reading, cue);
  known.set(key, voice);
  return voice;
}

function voiceBy(span: Span, given: EntityId | undefined, reading: Reading, cue: Span | undefined): Voice {
  const name = plain(reading.textOf(span));
  const head = headOfSource(span, name, reading);
  const own = ownReporter(name, head, reading);
  if (own) return { ...own, span };
  const unit = unitOf(name, span, reading);
  if (unit) return { name, actor: unit.key, vague: false, span };
  if (isOneMore(name) && !/\p{Lu}/u.test(name.slice(1)))
    return { name, ...unnamed(name, head, reading), kind: `second ${head}`, span };
  const speaker = speakerBefore(span, given, name, reading);
  if (speaker) {
    const voice = voiceOf(speaker.span, speaker.entity, reading);
    return { ...voice, name: voice.actor ? name : voice.name, span };
  }
  const first = given ?? reading.mentionsIn(span).find((one) => one.span[0] === span[0])?.entity;
  const id = first && reading.sketches.has(first) ? first : (namedBeside(span, head, reading, cue) ?? first);
  const sketch = id && reading.sketches.get(id);
  const body = bodySpokenFor(span, name, id, reading);
  if (sketch?.profile.kind === "person") {
    const person = sketch.profile;
    const office = body || !id ? undefined : (ownerBefore(name, span, reading) ?? officeBefore(span, id, reading));
    if (office) return { ...office, name: person.name, person: person.key, span };
    const described = [name, ...(id ? reading.mentionsOf(id).map((one) => reading.textOf(one.span)) : [])].join(" ");
    return { name: person.name, actor: body?.key ?? person.key, person: person.key, described, vague: false, span };
  }
  if (sketch && (sketch.profile.kind !== "place" || isNamedBy(name, sketch.profile.name))) {
    const described = id
      ? reading
          .mentionsOf(id)
          .map((one) => reading.textOf(one.span))
          .join(" ")
      : name;
    // "Their employer", with the name beside it.
    const isWords = (id === first || /\p{Lu}/u.test(name)) && !name.endsWith(`, ${sketch.profile.name}`);
    const called = isWords ? name : sketch.profile.name;
    return { name: called, actor: sketch.profile.key, described: `${name} ${described}`, vague: false, span };
  }
  if (body) return { name, actor: body.key, vague: false, span };
  const named = given && nameNext(span, given, reading);
  if (named) return named;
  const author = isSourceWord(head, "document") ? authorBefore(name, head, span, reading) : undefined;
  if (author) return { ...author, span };
  const owner = ownerBefore(name, span, reading);
  if (owner) return { ...owner, span };
  const before = anaphor(name, head, span, reading);
  if (before) return { name, actor: before, vague: false, span };
  const same = sourceBefore(name, head, span, reading) ?? (given && lastSpeaker(name, given, span, reading));
  if (same) return { ...same, span };
  const fuller = first && fullerSource(name, first, reading);
  if (fuller) return { ...voiceOf(fuller, undefined, reading), span };
  const rebels = /^(?:the )?(?:rebels|insurgents|militants|guerrillas)$/iu.test(name) ? onlyRebels(reading) : undefined;
  if (rebels) return { name, actor: rebels.key, vague: false, span };
  const after = namedLater(name, head, span, reading);
  if (after) return { ...after, name, span };
  const official = officialNext(name, head, span, reading);
  if (official) return voiceOf(official.span, official.entity, reading);
  return { name, ...unnamed(name, head, reading), span };
}

/** "A second driver", "the skipper of another boat": nobody who was spoken of before. */
function isOneMore(name: string): boolean {
  return /\b(?:an?|the) (?:\p{Ll}+ )?(?:second|third|another|other)\b|^(?:another|one more)\b/iu.test(name);
}

/** "According to the statement", after "the group said in a statement": whose it is. */
function authorBefore(name: string, head: string, span: Span, reading: Reading): Voice | undefined {
  if (!/^(?:the|its|that|this)\s/i.test(name)) return undefined;
  const { source } =
    reading.record.statements
      .filter((one) => one.source && one.source.span[1] <= span[0])
      .findLast(({ cue, channel }) =>
        [...cue, ...(channel ? [channel.span] : [])].some((at) => wordsOf(reading.textOf(at)).includes(head)),
      ) ?? {};
  return source && voiceOf(source.span, source.entity, reading);
}

/** Whom the report names for the first time where he speaks, and never describes. */
function isBareName({ span, entity }: { span: Span; entity?: EntityId }, reading: Reading): boolean {
  const mentions = entity ? reading.mentionsOf(entity) : [];
  const full = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.test(plain(reading.textOf(span)));
  const isFirst = mentions.every((one) => one.span[0] >= span[0] && one.level !== "nominal");
  return full && isFirst && reading.sketches.get(entity ?? "e0")?.profile.kind === "person";
}

/** One person without a name, by what he is: "the director of the local hospital". */
function isUnnamedPerson({ span, entity }: { span: Span; entity?: EntityId }, reading: Reading): boolean {
  const type = reading.record.entities.find(({ id }) => id === entity)?.type;
  return (
    type === "person" &&
    /^(?:the|an?|its|his|her|their)\s[^,]*$/iu.test(plain(reading.textOf(span))) &&
    !reading.sketches.has(entity ?? "e0")
  );
}

/**
 * "The director of the hospital said …. Two more died, Jairo Angulo said": the wire describes everybody whom it names, so a bare name is that of
 * the one who spoke just before.
 */
function officeBefore(span: Span, entity: EntityId, reading: Reading): Voice | undefined {
  const before = spokeBefore(span, reading);
  if (!before || !isBareName({ span, entity }, reading) || !isUnnamedPerson(before, reading)) return undefined;
  const voice = voiceOf(before.span, undefined, reading);
  return voice.actor ? voice : undefined;
}

/** The other way round: the name that the next statement gives the one who is only described here. */
function nameNext(span: Span, given: EntityId, reading: Reading): Voice | undefined {
  if (!isUnnamedPerson({ span, entity: given }, reading)) return undefined;
  const next = reading.record.statements.find(({ source }) => source && source.span[0] >= span[1])?.source;
  if (!next || !isNear(span, next.span, reading) || !isBareName(next, reading)) return undefined;
  return voiceOf(next.span, next.entity, reading);
}

function spokeBefore(span: Span, reading: Reading): { span: Span; entity?: EntityId } | undefined {
  const before = reading.record.statements.findLast(({ source }) => source && source.span[1] <= span[0])?.source;
  return before && isNear(before.span, span, reading) ? before : undefined;
}

/** "He told me", where the reader knows nobody by that: the last person who spoke before. */
function lastSpeaker(name: string, given: EntityId, span: Span, reading: Reading): Voice | undefined {
  if (!/^(?:he|she)$/i.test(name)) return undefined;
  const before = reading.record.statements.filter(({ source }) => source && source.span[1] <= span[0]);
  // Whom the reader knows as one who spoke is that one.
  if (before.some(({ source }) => source?.entity === given)) return undefined;
  const last = before.at(-1)?.source;
  return last?.entity && reading.sketches.get(last.entity)?.profile.kind === "person"
    ? voiceOf(last.span, last.entity, reading)
    : undefined;
}

/** "It" after "the military's media wing said": by the words by which the one whom the reader takes it for last spoke. */
function speakerBefore(
  span: Span,
  given: EntityId | undefined,
  name: string,
  reading: Reading,
): Statement["source"] | undefined {
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

/** The words of a source without the article of a name and the comma behind it. */
function plain(words: string): string {
  return words
    .replace(/[,\s]+$/u, "")
    .replace(/^[Tt]he (?=\p{Lu})/u, "")
    .replace(/\s+/g, " ");
}

/** "The service" after "Kyrgyzstan's border service said": the source before that turns on the same noun. */
function sourceBefore(name: string, head: string, span: Span, reading: Reading): Voice | undefined {
  if (!/^the\s/i.test(name)) return undefined;
  const { source } =
    reading.record.statements
      .filter((one) => one.source && one.source.span[1] <= span[0])
      .findLast((one) => one.source && headOf(plain(reading.textOf(one.source.span))) === head) ?? {};
  return source && voiceOf(source.span, source.entity, reading);
}

/** "The union's president", "a union official, Musa Danladi," after "their union said": who speaks for a source without a name is that source. */
function ownerBefore(name: string, span: Span, reading: Reading): Voice | undefined {
  const [, owner = "", office = ""] =
    /^[Tt]he (\p{Ll}+)['’]s (\p{Ll}+)(?:,? \p{Lu}[^,]*)?$/u.exec(name) ??
    /^[Aa]n? (\p{Ll}+) (\p{Ll}+)(?:, \p{Lu}[^,]*)?$/u.exec(name) ??
    /^(\p{Ll}+) (\p{Ll}+) \p{Lu}[^,]*$/u.exec(name) ??
    [];
  if (!isSourceWord(office, "speaks")) return undefined;
  const { source } =
    reading.record.statements
      .filter((one) => one.source && one.source.span[1] <= span[0])
      .findLast((one) => one.source && headOf(plain(reading.textOf(one.source.span))) === owner) ?? {};
  // Whom a group without a name is known as further on is not asked here: that may be the president himself.
  const before = source && plain(reading.textOf(source.span));
  return before !== undefined && source && !reading.sketches.has(source.entity ?? "e0")
    ? { name: before, ...unnamed(before, owner, reading) }
    : undefined;
}

/** "She", "the nurse": the words by which the report first names that source, "a nurse at the hospital". */
function fullerSource(name: string, entity: EntityId, { record, textOf }: Reading): Span | undefined {
  if (!/^(?:he|him|she|her|they|them|the\s.*)$/i.test(name)) return undefined;
  const isFull = (span: Span) => /^(?:an?|one|two|three|several|some)\s/i.test(textOf(span));
  const sources = record.statements.flatMap(({ source }) => (source?.entity === entity ? [source.span] : []));
  const nominals = record.mentions.filter((one) => one.entity === entity && one.level === "nominal");
  return sources.find(isFull) ?? nominals.map(({ span }) => span).find(isFull);
}

/** How many statements on a group that is not named yet is looked for. */
const NAMED_WITHIN = 3;

/** "A rebel group said …. The Coast Brigade said …", "his party said": the body that answers for it further on, by its name. */
function namedLater(name: string, head: string, span: Span, reading: Reading): Voice | undefined {
  // "Somali militants said …": those of the group that is named next.
  const areArmed = isBareMany(name) && isSourceWord(head, "armed");
  // "Four workers of a telephone company were taken, the company said. …, Sahel Cell said."
  const isGroup = /^(?:an?|his|her|their|its|one|the)\s/i.test(name) && isSourceWord(head, "anaphor");
  if (!isGroup && !areArmed) return undefined;
  const isArmed = areArmed || isSourceWord(head, "armed") || wordsOf(name).some((word) => isSourceWord(word, "armed"));
  const isCivil = wordsOf(name).some((word) => isSourceWord(word, "unarmed"));
  return (
    reading.record.statements
      .filter(
        ({ source, cue }) =>
          source && source.span[0] >= span[1] && !cue.some((at) => isSaying(reading.textOf(at), "deny")),
      )
      .slice(0, NAMED_WITHIN)
      // "The group said", of which no name is known: that one is known by the words asked about.
      .flatMap(({ source }) =>
        source && !isBackward(source, reading) ? [voiceOf(source.span, source.entity, reading)] : [],
      )
      .find(({ actor = "" }) => {
        const profile = [...reading.sketches.values()].find((one) => one.profile.key === actor)?.profile;
        if (profile?.kind !== "body" || profile.key === reading.sketches.get("agency")?.profile.key) return false;
        // The army of a state is no group that a report would leave without its name.
        if (profile.registry && !profile.registry.startsWith("body:")) return false;
        return profile.family === "rebel" ? !isCivil : !isArmed || profile.family !== "civil";
      })
  );
}

/** "Islamist militants", "rebels": many, led in by no article, nor by a name of theirs. */
function isBareMany(name: string): boolean {
  return /^(?:(?!(?:the|two|three|some|several|many|other)\s)[\p{L}-]+\s){0,2}\p{Ll}+s$/iu.test(name);
}

/** "It", "the group", which only points back. */
function isBackward({ span, entity }: { span: Span; entity?: EntityId }, { textOf, sketches }: Reading): boolean {
  return !sketches.has(entity ?? "e0") && /^(?:it|they|he|she|the \p{Ll}.*)$/isu.test(plain(textOf(span)));
}

/**
 * The name that stands beside a description: "its owner, Halcyon Marine,", "his lawyer Sékou Camara", "A man who said …, Abdi
 * Warsame, said"; or the person whom the report introduces so elsewhere, "The teacher, Sani Dogo" after "a teacher".
 */
function namedBeside(span: Span, head: string, reading: Reading, cue?: Span): EntityId | undefined {
  const { record, sketches } = reading;
  const named = namesIn(reading);
  const ends = [span[1], ...(cue && cue[0] >= span[1] ? [cue[0]] : [])];
  // "Musa Danladi, the mayor," where the reader has the mayor for another.
  const first = named.find(({ span: [start, end] }) => start === span[0] && record.text[end] === "," && end < span[1]);
  if (first) return first.entity;
  const beside = named.find(
    ({ span: [start, end] }) =>
      start >= span[0] &&
      ends.some((at) => end <= at && /^[,\s]*$/.test(record.text.slice(end, at))) &&
      (/,\s+$/.test(record.text.slice(span[0], start)) || end <= span[1]),
  );
  if (beside) return beside.entity;
  const introduced = named.filter(
    ({ entity }) =>
      sketches.get(entity)?.profile.kind === "person" &&
      reading
        .mentionsOf(entity)
        .some(
          (one) =>
            (one.level === "nominal" && headOf(reading.textOf(one.span)) === head) ||
            (one.level === "name" && isTitled(one.span, head, span, reading)),
        ),
  );
  const [only, ...others] = new Set(introduced.map(({ entity }) => entity));
  return others.length === 0 ? only : undefined;
}

/** The names of persons and bodies, which each source without one is looked for among. */
const namesIn: (reading: Reading) => readonly Mention[] = onceFor((reading) =>
  reading.record.mentions.filter(
    ({ level, entity }) =>
      level === "name" &&
      /^(?:person|body)$/.test(reading.sketches.get(entity)?.profile.kind ?? "") &&
      !isMerePlace(entity, reading),
  ),
);

/** "The regional governor said …. Governor Melnik wrote …": whether a name further on has as its title what he is called here; many may be "a resident". */
function isTitled(name: Span, head: string, called: Span, reading: Reading): boolean {
  if (name[0] < called[1] || /^(?:an?|one|another)\s/iu.test(reading.textOf(called))) return false;
  const title = `${head.charAt(0).toUpperCase()}${head.slice(1)} `;
  return [name[0], name[0] - title.length].some((at) => reading.textOf([at, at + title.length]) === title);
}

function isNamedBy(words: string, name: string): boolean {
  return formOf(words).includes(formOf(name));
}

/** The noun that a source turns on, as the reader has it: "residents reached by telephone" → resident. */
function headOfSource(span: Span, name: string, reading: Reading): string {
  const whole = reading.mentionsIn(span).find((one) => one.level === "nominal" && one.span[0] === span[0]);
  return whole && PAST.test(name) ? singularOf(reading.textOf(whole.head)) : headOf(name);
}

const PAST = /\b(?:\p{L}+ed|\p{L}+ing) (?:by|in|at|on|for|to|from)\b/u;

/** The noun that a phrase turns on: "a hospital official in the town, who …" → official. */
export function headOf(phrase: string): string {
  const [core = phrase] = phrase.split(
    /[,;(]| (?:of|in|at|from|on|near|who|whose|which|that|for|with|close to|familiar|contacted) /,
  );
  const words = core
    .trim()
    .replace(/\s+(?:there|here|themselves|himself|herself|itself)$/, "")
    .split(/\s+/);
  return singularOf(words.at(-1) ?? core);
}

/** "a Meridian reporter" is the agency itself. */
function ownReporter(name: string, head: string, { record, sketches }: Reading): Voice | undefined {
  const agency = sketches.get("agency")?.profile;
  if (!agency || !REPORTERS.has(head)) return undefined;
  const first = record.report.agency?.split(" ")[0] ?? "";
  return first && name.includes(first) ? { name, actor: agency.key, vague: false } : undefined;
}

function unnamed(name: string, head: string, reading: Reading): Pick<Voice, "actor" | "kind" | "vague"> {
  const words = name.toLowerCase().split(/[^\p{L}'-]+/u);
  const whole = stateBody(name);
  if (whole) return { actor: stateBodyProfile(whole, whole.country ?? reading.home).profile.key, vague: false };
  if (
    isSourceWord(head, "vague") ||
    isSourceWord(words.slice(-2).join(" "), "vague") ||
    words.some((word) => word === "sources" || word === "source")
  )
    return { vague: true, kind: head };
  const body = words.map(stateBodyWord).find(Boolean);
  if (isSourceWord(head, "vague-unless-body") && !isSourceWord(words.slice(-2).join(" "), "told-apart")) {
    const state = body && stateBodyIn(name, reading);
    return state ? { actor: state.key, vague: false } : { vague: true, kind: head };
  }
  if (/^(?:he|she|it|they|we|i|you|who|which|that|this)$/.test(head)) return { vague: true, kind: head };
  return { kind: head, vague: false };
}

/** "the group", "it": the body that it stands for. */
function anaphor(name: string, head: string, span: Span, reading: Reading): string | undefined {
  const isAnaphor = isSourceWord(head, "anaphor") || /^(?:it|they|itself)$/.test(head);
  if (!/^(?:the|its|it|they) ?/i.test(name) || !isAnaphor) return undefined;
  return bodyBefore(head, span, reading)?.key;
}
