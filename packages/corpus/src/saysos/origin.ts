import { isOfOneReport } from "../actors/name.js";
import { nameInKey } from "../actors/profile.js";
import type { Telling, ToldFigure } from "../stories/telling.js";
import { outletCalled, outletsOf } from "./outlets.js";
import { type Known, outletOf, outletSource, type Source, sourceOf } from "./source.js";
import type { Voice } from "./voice.js";
import { voicesOf } from "./voices-of.js";
import { isSourceWord } from "./words.js";

/**
 * The source that a chain comes from in the end, with the names from there to the outlet. Where it stops at an outlet whose
 * own dispatch is in the story too, the sources of that dispatch are behind it: the first of them answers, or the one of the
 * same description ("a teacher").
 */
export function originOf(
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

/** Who gives a figure. */
export function figureSource({ chain }: ToldFigure, telling: Telling, all: readonly Telling[], known: Known): Source {
  return originOf(chain, telling, all, known).source;
}
