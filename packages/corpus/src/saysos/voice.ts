import type { EntityId, Span } from "sayso-record";
import { stateBody, stateBodyWord } from "../actors/known.js";
import { stateBodyProfile } from "../actors/profile.js";
import { onceFor } from "../once-for.js";
import type { Reading } from "../reading.js";
import { bodySpokenFor } from "./body.js";
import { bodyBefore, onlyRebels } from "./body-before.js";
import { isNamedBy, namedBeside } from "./named-beside.js";
import { officialNext } from "./next.js";
import {
  authorBefore,
  fullerSource,
  isBareName,
  isUnnamedPerson,
  lastSpeaker,
  nameNext,
  type Source,
  sourceBefore,
  speakerBefore,
  spokeBefore,
} from "./same-source.js";
import { headOf, headOfSource, isBareMany, isOneMore, plain } from "./source-noun.js";
import { stateBodyIn } from "./state-body-in.js";
import { unitOf } from "./unit-of.js";
import { isSaying, isSourceWord, wordsOf } from "./words.js";

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
  const by = (source: Source) => voiceOf(source.span, source.entity, reading);
  const own = ownReporter(name, head, reading);
  if (own) return { ...own, span };
  const unit = unitOf(name, span, reading);
  if (unit) return { name, actor: unit.key, vague: false, span };
  if (isOneMore(name) && !/\p{Lu}/u.test(name.slice(1)))
    return { name, ...unnamed(name, head, reading), kind: `second ${head}`, span };
  const speaker = speakerBefore(span, given, name, reading);
  if (speaker) {
    const voice = by(speaker);
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
  if (named) return by(named);
  const author = isSourceWord(head, "document") ? authorBefore(name, head, span, reading) : undefined;
  if (author) return { ...by(author), span };
  const owner = ownerBefore(name, span, reading);
  if (owner) return { ...owner, span };
  const before = anaphor(name, head, span, reading);
  if (before) return { name, actor: before, vague: false, span };
  const same = sourceBefore(name, head, span, reading) ?? (given && lastSpeaker(name, given, span, reading));
  if (same) return { ...by(same), span };
  const fuller = first && fullerSource(name, first, reading);
  if (fuller) return { ...by({ span: fuller }), span };
  const rebels = /^(?:the )?(?:rebels|insurgents|militants|guerrillas)$/iu.test(name) ? onlyRebels(reading) : undefined;
  if (rebels) return { name, actor: rebels.key, vague: false, span };
  const after = namedLater(name, head, span, reading);
  if (after) return { ...after, name, span };
  const official = officialNext(name, head, span, reading);
  if (official) return by(official);
  return { name, ...unnamed(name, head, reading), span };
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

/** "It", "the group", which only points back. */
function isBackward({ span, entity }: { span: Span; entity?: EntityId }, { textOf, sketches }: Reading): boolean {
  return !sketches.has(entity ?? "e0") && /^(?:it|they|he|she|the \p{Ll}.*)$/isu.test(plain(textOf(span)));
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
