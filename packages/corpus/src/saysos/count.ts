import { type Standing, schema } from "sayso-record";
import { isOfOneReport } from "../actors/name.js";
import { nameInKey, stateInKey } from "../actors/profile.js";
import type { Telling, Told, ToldFigure } from "../stories/telling.js";
import type { Voice } from "./voice.js";
import { isSourceWord } from "./words.js";

/** One independent say-so of a story: a source, what its word is worth now, and each path by which it came. */
export interface SaySo {
  source: { name: string; actor?: string; vague: boolean };
  standing: Standing;
  paths: Path[];
}

export interface Path {
  report: string;
  event: string;
  /** Innermost source first, the outlet last. */
  chain: string[];
}

/** What counting leans on: who is who, and which reports are one dispatch. */
export interface Known {
  /** The actor of a profile. */
  actorOf(profile: string): { id: string; name: string } | undefined;
  /** The report that the echo group of a report comes from. */
  originOf(report: string): string;
  /** The body that a person speaks for, by what any report tells of them: profile to profile. */
  bodyOf?(profile: string): string | undefined;
}

/** A source as it is counted. */
export interface Source {
  key: string;
  name: string;
  actor?: string;
  vague: boolean;
  /** The state that it is, or that it is a body of. */
  of?: string;
  isState?: boolean;
}

interface Heard extends Path {
  source: Source;
  standing: Standing;
  published: string;
  /** In the outlet's own voice. */
  own: boolean;
  /** Told to tell something else. */
  aside: boolean;
}

/** The independent say-sos of a story, those with a name first, each by its first report. */
export function saySos(tellings: readonly Telling[], known: Known): SaySo[] {
  const sources = new Map<string, { source: Source; heard: Heard[] }>();
  for (const heard of heardIn(tellings, known)) {
    const of = sources.get(heard.source.key) ?? { source: heard.source, heard: [] };
    of.heard.push(heard);
    sources.set(heard.source.key, of);
  }
  return withoutStates([...sources.values()])
    .map(({ source, heard }) => ({
      source: { name: source.name, ...(source.actor && { actor: source.actor }), vague: source.vague },
      standing: latestStanding(heard),
      paths: heard.map(({ report, event, chain }) => ({ report, event, chain })),
    }))
    .sort((a, b) => Number(a.source.vague) - Number(b.source.vague));
}

/** "Iran says" beside what its Guards say: a state speaks by its bodies, so it is no other source than the first of them. */
function withoutStates<T extends { source: Source; heard: Heard[] }>(all: readonly T[]): T[] {
  const speaks = (state: string) => all.find(({ source }) => source.of === state && !source.isState);
  return all
    .filter(({ source }) => !(source.isState && source.of && speaks(source.of)))
    .map((one) => {
      const states = all.filter(({ source }) => source.isState && source.of && speaks(source.of) === one);
      return states.length > 0 ? { ...one, heard: [one, ...states].flatMap(({ heard }) => heard) } : one;
    });
}

/** Every path by which the story is told, the earliest first; denials are none. */
function heardIn(tellings: readonly Telling[], known: Known): Heard[] {
  const sorted = [...tellings].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const all: Heard[] = [];
  for (const telling of sorted) {
    for (const { event, chain, standing, aside } of voicesOf(telling)) {
      const { source, names } = originOf(chain, telling, sorted, known);
      const { report, published } = telling;
      all.push({ report, event, chain: names, source, standing, published, own: chain.length === 0, aside });
    }
  }
  const told = all.filter(({ aside }) => !aside);
  return withoutOwnVoices(told.length > 0 ? told : all, sorted, known);
}

/** What a telling says by whose word; the denied by the one who denies it is left out. */
function voicesOf({ told, denials }: Telling): Told[] {
  // Who denies it and gives the hurt of his own is no say-so for it; who denies only that he fired first tells the clash.
  // Of one without a name, the chairman of "an association" is that one, too.
  const who = ({ actor, kind, name }: Voice) => actor ?? (kind === undefined ? name : `kind:${kind}`);
  const deniers = new Set(denials.filter(({ first }) => !first).map(({ by }) => who(by)));
  const said = told.filter(
    ({ chain, modality, owned, standing }) =>
      modality !== "did-not-happen" &&
      // "The raid", says one who denies it, was the work of others.
      !(chain[0] && !owned && deniers.has(who(chain[0]))) &&
      // "Rebels deny that they attacked, Kestrel reported, citing a spokesman for the group": nor is he.
      !(standing === "denied" && chain.some((voice) => deniers.has(who(voice)))),
  );
  const body =
    said.some(({ headline }) => !headline) || told.some(({ headline }) => !headline)
      ? said.filter(({ headline }) => !headline)
      : said;
  const attributed = body.filter(({ chain, aside }) => chain.length > 0 && (!aside || body.every((one) => one.aside)));
  return [...attributed, ...(isPassedOn(body) ? [] : body.filter(({ named, chain }) => chain.length === 0 && !named))];
}

/**
 * Whether a report takes the happening from others: it says whose word it is where it first tells it. "The attack", which takes
 * it as known, tells nothing.
 */
function isPassedOn(body: readonly Told[]): boolean {
  return body.length === 0 || body.some(({ chain, aside }) => chain.length > 0 && !aside);
}

/** An outlet that takes the happening from others, in any of its dispatches or as another outlet has it, is no witness of it, nor are copies of those. */
function withoutOwnVoices(all: readonly Heard[], tellings: readonly Telling[], known: Known): Heard[] {
  const passing = new Set<string>();
  for (const telling of tellings) {
    // Who says that nothing of the kind took place is nobody from whom it was taken.
    const body = telling.told.filter(({ headline, modality }) => !headline && modality !== "did-not-happen");
    if (body.length === 0 || !isPassedOn(body)) continue;
    passing.add(outletSource(telling, known).key);
    passing.add(`report:${known.originOf(telling.report)}`);
    // "Delta News reported, quoting the judge": it took it from him, whatever its own dispatch says.
    for (const { chain } of body)
      for (const voice of chain.slice(1)) {
        passing.add((outletCalled(voice, tellings, known) ?? sourceOf(voice, known)).key);
      }
  }
  return all.filter(
    (heard) => !(heard.own && (passing.has(heard.source.key) || passing.has(`report:${known.originOf(heard.report)}`))),
  );
}

/**
 * The source that a chain comes from in the end, with the names from there to the outlet. Where it stops at an outlet whose
 * own dispatch is in the story too, the sources of that dispatch are behind it: the first of them answers, or the one of the
 * same description ("a teacher").
 */
function originOf(
  chain: readonly Voice[],
  telling: Telling,
  all: readonly Telling[],
  known: Known,
  depth = 0,
): { source: Source; names: string[] } {
  const [inner] = chain;
  const outlet = outletOf(telling, known);
  if (!inner) return { source: outletSource(telling, known), names: [outlet] };
  const passing = chain.map((voice) => outletCalled(voice, all, known) ?? sourceOf(voice, known));
  for (const [at, { actor }] of passing.entries()) {
    // Only who is not known by name may be known from the dispatch that is cited.
    if (!actor || depth > DEEPEST || (at > 0 && ((inner.actor && !isBareBody(inner)) || inner.vague))) continue;
    const behind = (outletsOf(all, known).tellings.get(actor) ?? [])
      .filter((one) => one.agency !== telling.agency)
      .flatMap((one) => voicesOf(one).map((voice) => ({ one, voice: voice.chain })));
    const found = behind.find(({ voice: [first] }) => first && (at === 0 || isNamedAs(inner, first)));
    if (!found) continue;
    const { source, names } = originOf(found.voice, found.one, all, known, depth + 1);
    return { source, names: [...names, ...chain.slice(at + 1).map((voice) => calledIn(voice, known)), outlet] };
  }
  const [source = outletSource(telling, known)] = passing;
  return {
    source: knownBetter(inner, telling, all, known) ?? source,
    names: [...chain.map((voice) => calledIn(voice, known)), outlet],
  };
}

/** What a chain calls somebody: as the report does, but for "it" and "the station itself". */
function calledIn(voice: Voice, known: Known): string {
  const isPronoun = /^(?:it|itself|he|she|they)$/i.test(voice.name);
  const [, body] = /^(?:the|its|his|her|their) (\p{Ll}+)(?: itself)?$/iu.exec(voice.name) ?? [];
  const isAnaphor = isPronoun || (body !== undefined && isSourceWord(body, "anaphor"));
  const { name } = voice.actor && isAnaphor ? sourceOf(voice, known) : voice;
  // "The army" is called that, and not "army".
  return voice.name.toLowerCase().includes(name.toLowerCase()) ? voice.name : name;
}

/** "A local chief" in a copy of a dispatch, or in another one of its outlet, that names the chief: that man. */
function knownBetter(voice: Voice, telling: Telling, all: readonly Telling[], known: Known): Source | undefined {
  if (voice.person && voice.person === voice.actor) return fullName(voice.person, all, known);
  if (voice.actor || voice.vague) return undefined;
  const origin = known.originOf(telling.report);
  const named = all
    .filter(
      (one) =>
        one !== telling &&
        (known.originOf(one.report) === origin || (one.agency !== undefined && one.agency === telling.agency)),
    )
    .flatMap(({ told }) =>
      told.flatMap(({ chain: [first] }) =>
        first?.person && isDescribedAs(voice, first) ? [sourceOf(first, known)] : [],
      ),
    );
  const [first, ...others] = named;
  return first && others.every(({ key }) => key === first.key) ? first : undefined;
}
/** "Governor Sydorenko" where other reports of the same happening quote one Sydorenko alone, and by his full name. */
function fullName(person: string, all: readonly Telling[], known: Known): Source | undefined {
  const form = nameInKey(person);
  if (!isOfOneReport(form)) return undefined;
  const [surname = ""] = form.split(" @");
  const voices = all.flatMap(({ told }) => told.flatMap(({ chain }) => chain));
  const full = voices.filter(
    (one) => one.person && !isOfOneReport(nameInKey(one.person)) && nameInKey(one.person).endsWith(` ${surname}`),
  );
  const [first, ...others] = full.map((one) => sourceOf(one, known));
  return first && others.every(({ key }) => key === first.key) ? first : undefined;
}

/** "Kestrel reported", where the reader takes a name of one word for a person's: the outlet of that name that tells the story, too. */
function outletCalled({ person }: Voice, all: readonly Telling[], known: Known): Source | undefined {
  const form = person === undefined ? "" : nameInKey(person);
  return isOfOneReport(form) ? outletsOf(all, known).named.get(form.split(" @")[0] ?? "") : undefined;
}

interface Outlets {
  known: Known;
  tellings: Map<string, Telling[]>;
  named: Map<string, Source>;
}

const OUTLETS = new WeakMap<readonly Telling[], Outlets>();

/** The outlets that tell a story, by the source that each is and by name; looked up for each chain of each telling. */
function outletsOf(all: readonly Telling[], known: Known): Outlets {
  const before = OUTLETS.get(all);
  if (before?.known === known) return before;
  const tellings = new Map<string, Telling[]>();
  const named = new Map<string, Source>();
  for (const one of all) {
    const source = outletSource(one, known);
    const of = tellings.get(source.key) ?? [];
    of.push(one);
    tellings.set(source.key, of);
    if (one.agency) named.set(nameInKey(one.agency), source);
  }
  const outlets = { known, tellings, named };
  OUTLETS.set(all, outlets);
  return outlets;
}

/** Outlets that cite each other in a circle end somewhere. */
const DEEPEST = 4;

/** "Citing police" in a report from another state: whose police the dispatch that is cited tells. */
function isBareBody({ name, actor = "" }: Voice): boolean {
  return /^\p{Ll}[\p{Ll} ]*$/u.test(name) && /^[\p{Ll} ]+\|[A-Z]{3}$/u.test(actor);
}

function isNamedAs(voice: Voice, other: Voice): boolean {
  if (!voice.actor) return isDescribedAs(voice, other);
  return other.actor !== undefined && nameInKey(other.actor) === nameInKey(voice.actor);
}

/** "citing a teacher": whether the source of the cited dispatch is called that there. */
function isDescribedAs({ kind, name }: Voice, other: Voice): boolean {
  if (!kind) return false;
  return (
    other.kind === kind || new RegExp(`\\b${kind}\\b`, "i").test(other.described ?? other.name) || other.name === name
  );
}

export function sourceOf(voice: Voice, known: Known): Source {
  const person = voice.person ?? voice.actor;
  const profile = (person && known.bodyOf?.(person)) ?? voice.actor;
  if (profile) return actorSource(profile, known);
  const word = voice.kind ?? voice.name.toLowerCase();
  return { key: `${voice.vague ? "vague" : "kind"}:${word}`, name: voice.name, vague: voice.vague };
}

function actorSource(profile: string, known: Known): Source {
  const actor = known.actorOf(profile);
  const state = stateInKey(profile);
  if (actor) return { key: actor.id, name: actor.name, actor: actor.id, vague: false, ...state };
  // A body that is spoken for and never named: "the hospital" of its director.
  return { key: profile, name: nameInKey(profile), vague: false, ...state };
}

function outletSource({ agency, report }: Telling, known: Known): Source {
  if (agency) return actorSource(agency, known);
  const origin = known.originOf(report);
  return { key: `report:${origin}`, name: origin, vague: false };
}

function outletOf(telling: Telling, known: Known): string {
  return telling.agency ? actorSource(telling.agency, known).name : telling.report;
}

/** The last report's word for it; within one report the lower row of the table of standings wins. */
function latestStanding(heard: readonly Heard[]): Standing {
  const last = heard
    .map(({ published }) => published)
    .sort()
    .at(-1);
  return lowest(heard.filter(({ published }) => published === last).map(({ standing }) => standing));
}

const ORDER = new Map(schema.standing.options.map((one, at) => [one, at]));

/** Of several standings the one that wins, by the table in docs/record.md. */
export function lowest(all: readonly Standing[]): Standing {
  return all.reduce<Standing>(
    (worst, one) => ((ORDER.get(one) ?? 0) > (ORDER.get(worst) ?? 0) ? one : worst),
    "stated",
  );
}

/** Who gives a figure. */
export function figureSource({ chain }: ToldFigure, telling: Telling, all: readonly Telling[], known: Known): Source {
  return originOf(chain, telling, all, known).source;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
