import type { Entity, EntityId, ReportRecord } from "sayso-record";
import { bornOf } from "./age.js";
import { type States, statesOf } from "./country.js";
import { familyOf, knownBody, type StateBody, stateBody } from "./known.js";
import { formInReport, formOf, isAcronym, tokensOf } from "./name.js";
import { stateName } from "./states.js";

export type ActorKind = "person" | "body" | "place" | "state";

/**
 * What one report tells of one actor, as far as it helps to know it again. Reports that tell the same share a profile,
 * so that a corpus holds few of them however many reports it holds.
 */
export interface Profile {
  /** Made of the other fields: equal profiles have equal keys. */
  key: string;
  kind: ActorKind;
  name: string;
  form: string;
  /** The walk of life: state, force, rebel … */
  family?: string;
  country?: string;
  /** Whether the country is the actor's own, not only the one that the report is about. */
  sure: boolean;
  /** The year in which a person was born, by an age that a report gives; it may be one off. */
  born?: number;
  /** Known from data: a state, a place, a well-known body, the army of a state. */
  registry?: string;
}

/** A profile in a report, with what only this report tells of it. */
export interface Sketch {
  profile: Profile;
  /** Other full names that the report gives. */
  aliases: string[];
}

/** The profiles of a report's entities that have a name of their own, and of its agency (under "agency"). */
export function sketchesOf(
  record: ReportRecord,
  { country, home }: States = statesOf(record),
): Map<EntityId | "agency", Sketch> {
  const sketches = new Map<EntityId | "agency", Sketch>();
  for (const entity of record.entities) {
    const sketch = sketchOf(entity, record, country, home);
    if (sketch) sketches.set(entity.id, sketch);
  }
  const { agency } = record.report;
  if (agency) sketches.set("agency", { profile: bodyProfile(agency, "MED", undefined, undefined), aliases: [] });
  return joinShortNames(sketches);
}

const BODIES = new Set(["organization", "group", "facility", "other", "work"]);

function sketchOf(
  entity: Entity,
  record: ReportRecord,
  country: string | undefined,
  home: string | undefined,
): Sketch | undefined {
  if (entity.place) return { profile: placeProfile(entity), aliases: [] };
  if (entity.type === "nationality")
    return entity.country ? { profile: stateProfile(entity.country, entity.name), aliases: [] } : undefined;
  const said = namesOf(entity, record);
  const whole = said.find((name) => knownBody(name));
  if (whole) return { profile: bodyProfile(whole, entity.role, undefined, undefined), aliases: [] };
  for (const name of [entity.name, ...said]) {
    const body = stateBody(name);
    if (body) return stateBodyProfile(body, entity.country ?? body.country ?? home);
  }
  const names = said.filter((name) => /\p{Lu}/u.test(name));
  if (entity.type === "person") return person(entity, names, record, country);
  // What the reader took for a place that no gazetteer knows may be a body: outlets are.
  if (!BODIES.has(entity.type) && entity.type !== "location") return undefined;
  const name = longest(names.filter((one) => !/^\p{Ll}/u.test(withoutArticle(one))));
  if (!name || !/\p{Lu}/u.test(withoutArticle(name))) return undefined;
  const profile = bodyProfile(withoutArticle(name), entity.role, entity.country, country);
  return { profile, aliases: names.map(withoutArticle).filter((one) => one !== profile.name && isAcronym(one)) };
}

function person(
  entity: Entity,
  names: string[],
  record: ReportRecord,
  country: string | undefined,
): Sketch | undefined {
  const full = names.map(withoutArticle).filter((name) => /^\p{Lu}/u.test(name));
  const name = longest(full);
  if (!name) return undefined;
  const family = familyOf(entity.role);
  const form = formOf(name);
  const alone = tokensOf(form).length < 2;
  const where = entity.country ?? country;
  // Whoever bears one name alone is somebody else in every report already.
  const born = alone ? undefined : bornOf(entity, record);
  const profile = keyed({
    kind: "person",
    name,
    form: alone ? formInReport(form, record.id) : form,
    sure: entity.country !== undefined,
    ...(family && { family }),
    ...(where && { country: where }),
    ...(born !== undefined && { born }),
  });
  const aliases = full.filter((one) => tokensOf(formOf(one)).length >= 2 && formOf(one) !== form);
  return { profile, aliases: [...new Set(aliases)].sort() };
}

export function bodyProfile(
  name: string,
  role: string | undefined,
  own: string | undefined,
  country: string | undefined,
): Profile {
  const known = knownBody(name);
  if (known) {
    const family = familyOf(known.sector);
    return keyed({
      kind: "body",
      name: known.name,
      form: formOf(known.name),
      sure: true,
      registry: `body:${known.name}`,
      ...(family && { family }),
      ...(known.country && { country: known.country }),
    });
  }
  const family = familyOf(role);
  const where = own ?? country;
  return keyed({
    kind: "body",
    name,
    form: formOf(name),
    sure: own !== undefined,
    ...(family && { family }),
    ...(where && { country: where }),
  });
}

export function stateBodyProfile({ kind, sector }: StateBody, country: string | undefined): Sketch {
  const family = familyOf(sector);
  const profile = keyed({
    kind: "body",
    name: kind,
    form: kind,
    sure: country !== undefined,
    ...(family && { family }),
    ...(country && { country, registry: `${kind}|${country}` }),
  });
  return { profile, aliases: [] };
}

function placeProfile({ name, place }: Entity): Profile {
  if (place?.precision === "country" && place.country) return stateProfile(place.country, place.name);
  const known = place?.name ?? name;
  return keyed({
    kind: "place",
    name: known,
    form: formOf(known),
    sure: true,
    registry: `place:${place?.gazetteer}:${place?.id}`,
    ...(place?.country && { country: place.country }),
  });
}

function stateProfile(country: string, given: string): Profile {
  const name = stateName(country) ?? given;
  return keyed({ kind: "state", name, form: country.toLowerCase(), sure: true, country, registry: `state:${country}` });
}

function keyed(of: Omit<Profile, "key">): Profile {
  const { kind, form, family = "", country = "", sure, registry, born } = of;
  const told = [kind, form, family, country && `${sure ? "" : "~"}${country}`];
  const key = registry ?? [...told, ...(born === undefined ? [] : [`*${born}`])].join("|");
  return { key, ...of };
}

/** The year of birth that a profile's key holds: "person|moses okello|civil|~UGA|*1972". */
export function bornInKey(key: string): number | undefined {
  const [, year] = /\|\*(\d{4})$/.exec(key) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** Which state a profile is, or is a body of, by its key: "state:IRN", "army|IRN", "body:Islamic Revolutionary Guard Corps". */
export function stateInKey(key: string): { of: string; isState: boolean } | undefined {
  const [, state] = /^state:([A-Z]{3})$/.exec(key) ?? [];
  if (state) return { of: state, isState: true };
  const [, own] = /^[\p{Ll} ]+\|([A-Z]{3})$/u.exec(key) ?? [];
  const known = key.startsWith("body:") ? knownBody(key.slice("body:".length)) : undefined;
  const of = own ?? (known && /^(?:GOV|MIL|COP)$/.test(known.sector) ? known.country : undefined);
  return of ? { of, isState: false } : undefined;
}

/** What a profile's key calls it: for bodies that are spoken for and never named, "hospital|MLI" or "body|police||". */
export function nameInKey(key: string): string {
  const [first = key, second] = key.split("|");
  return /^(?:person|body|place|state)$/.test(first) && second ? second : first;
}

/** "the Vanguard" is the Niger Bend Vanguard where a report names both and no other Vanguard. */
function joinShortNames(sketches: Map<EntityId | "agency", Sketch>): Map<EntityId | "agency", Sketch> {
  const bodies = [...sketches.values()].filter(({ profile }) => profile.kind === "body");
  const joined = new Map<EntityId | "agency", Sketch>();
  for (const [id, sketch] of sketches) {
    joined.set(id, (id !== "agency" && sketch.profile.kind === "body" && longerName(sketch, bodies)) || sketch);
  }
  return joined;
}

function longerName({ profile }: Sketch, bodies: readonly Sketch[]): Sketch | undefined {
  if (profile.registry) return undefined;
  const longer = bodies.filter(
    ({ profile: other }) =>
      other.form.startsWith(`${profile.form} `) ||
      other.form.endsWith(` ${profile.form}`) ||
      other.form === profile.form,
  );
  const [first, ...others] = longer.sort((a, b) => b.profile.form.length - a.profile.form.length);
  return first && others.every(({ profile: other }) => first.profile.form.includes(other.form)) ? first : undefined;
}

function namesOf(entity: Entity, record: ReportRecord): string[] {
  const own = new Set<string>(entity.mentions);
  return record.mentions
    .filter(({ id, level }) => own.has(id) && level === "name")
    .map(({ span }) => record.text.slice(...span).replace(/\s+/g, " "))
    .filter((name) => !PRONOUN.test(name));
}

/** A sentence that begins with one may have been taken for a name. */
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|this|that|these|those|us|them|him|her|its|their|our)$/i;

function longest(names: readonly string[]): string | undefined {
  return names.reduce<string | undefined>(
    (best, name) => (best === undefined || tokensOf(formOf(name)).length > tokensOf(formOf(best)).length ? name : best),
    undefined,
  );
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an) /i, "");
}
