import {
  initialsOf,
  isAcronym,
  isOfOneReport,
  isOneOff,
  isShortened,
  SPELT_OTHERWISE,
  skeletonOf,
  TYPED_WRONG,
  tokensOf,
} from "./name.js";
import type { Profile } from "./profile.js";

/** A profile with the other names that reports give it. */
export interface Named {
  profile: Profile;
  /** Forms. */
  aliases: readonly string[];
}

/** Why two profiles are the same actor, in words, and how sure that is (0–1). */
export interface Match {
  reason: string;
  confidence: number;
}

/** Less sure than this is not merged. */
export const SURE_ENOUGH = 0.6;

/** Whether two profiles are one actor; nothing where names alone would have to decide. */
export function matchOf(a: Named, b: Named): Match | undefined {
  if (a.profile.kind !== b.profile.kind || areApart(a.profile, b.profile)) return undefined;
  const named = a.profile.kind === "person" ? samePerson(a, b) : a.profile.kind === "body" ? sameBody(a, b) : undefined;
  if (!named) return undefined;
  const confidence = Math.min(1, Math.max(0, named.confidence + context(a.profile, b.profile)));
  return confidence >= SURE_ENOUGH
    ? { reason: named.reason, confidence: Math.round(confidence * 100) / 100 }
    : undefined;
}

/** Reports that give the age of one person differ by no more years than this. */
const SAME_AGE = 4;

/** Whether what is known of two of one name speaks against their being one. */
export function areApart(a: Profile, b: Profile): boolean {
  if (a.registry && b.registry && a.registry !== b.registry) return true;
  if (a.born !== undefined && b.born !== undefined && Math.abs(a.born - b.born) > SAME_AGE) return true;
  const countries = a.country !== undefined && b.country !== undefined && a.country !== b.country;
  if (!countries) return false;
  if (a.sure && b.sure) return true;
  // A mayor in one country and a commander in another are two men; a mayor and a minister of one country may be one.
  return a.kind === "person" && a.family !== undefined && b.family !== undefined && a.family !== b.family;
}

/** How much walks of life and countries speak for it (up to +0.05) or against. */
function context(a: Profile, b: Profile): number {
  const known = a.country !== undefined && b.country !== undefined;
  const where = !known ? -0.05 : a.country === b.country ? 0.05 : -0.2;
  const family = a.family !== undefined && b.family !== undefined && a.family !== b.family ? -0.1 : 0;
  return where + family;
}

function samePerson(a: Named, b: Named): Match | undefined {
  // Nobody is merged for a surname alone.
  if (isOfOneReport(a.profile.form) || isOfOneReport(b.profile.form)) return undefined;
  const [x, y] = [tokensOf(a.profile.form), tokensOf(b.profile.form)];
  if (x.length < 2 || y.length < 2) return undefined;
  if (x.join(" ") === y.join(" ")) return { reason: "the same full name", confidence: 0.9 };
  if (a.aliases.includes(b.profile.form) || b.aliases.includes(a.profile.form))
    return { reason: "a name that a report gives as another of theirs", confidence: 0.85 };
  if (areSpellings(x, y)) return { reason: "two spellings of one full name", confidence: 0.75 };
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short[0] === long[0] && short.at(-1) === long.at(-1) && short.every((token) => long.includes(token)))
    return { reason: "the same first and last name", confidence: 0.7 };
  return undefined;
}

function sameBody(a: Named, b: Named): Match | undefined {
  const [x, y] = [a.profile, b.profile];
  if (x.form === y.form) return { reason: "the same name", confidence: 0.9 };
  if (a.aliases.includes(y.form) || b.aliases.includes(x.form))
    return { reason: "a name that a report gives as another of theirs", confidence: 0.85 };
  if (standsFor(x, y) || standsFor(y, x))
    return { reason: "an acronym and the name that it stands for", confidence: 0.75 };
  const [short, long] = x.form.length < y.form.length ? [x, y] : [y, x];
  if (isShortened(short.form, long.form)) return { reason: "a name and its beginning", confidence: 0.65 };
  const [s, l] = [tokensOf(x.form), tokensOf(y.form)];
  if (s.length >= 2 && areSpellings(s, l)) return { reason: "two spellings of one name", confidence: 0.7 };
  return undefined;
}

function standsFor(acronym: Profile, name: Profile): boolean {
  return isAcronym(acronym.name) && initialsOf(name.form) === acronym.form;
}

/** Whether two names have the same words, one of them spelt otherwise. */
function areSpellings(x: readonly string[], y: readonly string[]): boolean {
  if (x.length !== y.length) return false;
  const odd = x.flatMap((token, at) => (token === y[at] ? [] : [[token, y[at] ?? ""] as const]));
  return odd.length <= 1 && odd.every(([p, q]) => areSpellingsOf(p, q));
}

/** Short words that differ are other words; long ones may be typed wrong or transliterated otherwise. */
function areSpellingsOf(p: string, q: string): boolean {
  const shorter = Math.min(p.length, q.length);
  if (shorter < SPELT_OTHERWISE || p[0] !== q[0]) return false;
  return skeletonOf(p) === skeletonOf(q) || (shorter >= TYPED_WRONG && isOneOff(p, q));
}
