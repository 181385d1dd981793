import { formOf } from "../actors/name.js";
import { isOneBorder, mayBeOneBorder } from "./border.js";
import { isBetween } from "./family.js";
import {
  closeness,
  distance,
  type Features,
  gapOf,
  PROVINCE,
  TOWN,
  type Tolls,
  townOf,
  type Where,
} from "./features.js";
import { areOtherVillages } from "./villages.js";

/** Tellings that match this well are one story; … */
export const STRONG = 0.72;
/** … or this well, where nothing matches them better. */
export const WEAK = 0.5;

/** The same town, under two points of a map. */
export const SAME_TOWN_KM = 25;
/** An event without a day of its own lies at most so many days before its report. */
export const UNDATED_DAYS = 3;
/** What a report speaks of as known may lie so many days back, in one town: those who did it are caught a week later. */
export const KNOWN_DAYS = 14;
/** How many days it may lie before its report, if it is to go with what has a day that is not its report's. */
export function reachOf(features: Features): number {
  const { known, targets } = features;
  return known && (townOf(features).lat !== null || targets.length > 0) ? KNOWN_DAYS : 0;
}

/** A longer time than this tells of no one happening. */
export const LONGEST_DAYS = 31;
/** A telling whose numbers are so many times another's is likely of something else. */
const FAR_APART = 3;

/**
 * How well two tellings go together as the same happening, up to about 1.5; nothing where they contradict each other: other
 * kinds of thing, other days, other towns, one done and the other only threatened. It depends on the two alone.
 */
export function matchTellings(a: Features, b: Features): number | undefined {
  const scores = scoresOf(a, b);
  return scores && hundredths(Object.values(scores).reduce((sum, score) => sum + score, 0));
}

/** What speaks for two tellings being one happening, and what against it, in words; together what `matchTellings` gives. */
export function matchReasons(a: Features, b: Features): { reason: string; score: number }[] {
  return Object.entries(scoresOf(a, b) ?? {})
    .map(([reason, score]) => ({ reason, score: hundredths(score) }))
    .filter(({ score }) => score !== 0);
}

/** Sums of hundredths: 0.35 + 0.1 + 0.05 is 0.5, which floating point makes a little less. */
function hundredths(score: number): number {
  return Math.round(score * 100) / 100;
}

/** How well they go together in each way; nothing where they contradict each other. */
function scoresOf(a: Features, b: Features): Readonly<Record<string, number>> | undefined {
  if (a.family !== b.family || a.mood !== b.mood || a.apart !== b.apart) return undefined;
  // Relations of the same two have one signature, and are one already: any other is of others.
  if (a.relation || b.relation) return undefined;
  // Days tell most apart, at the least cost: each node is matched with all of its neighbourhood.
  const when = timeScore(a, b);
  if (when === undefined) return undefined;
  if (areSetApart(a, b) || areOtherVillages(a.villages, b.villages)) return undefined;
  if (mayBeOneBorder(a, b) && !isOneSeizure(a, b))
    return areFarApart(a, b) ? undefined : { "told of one border": NEUTRAL };
  const where = placeScore(a, b);
  if (where === undefined) return undefined;
  return {
    days: when,
    places: where + (isOneBorder(a, b) ? 0.2 : isOneSeizure(a, b) ? 0.1 : 0),
    "what was hit, by what, when in the day": thingScore(a, b),
    "who and whom": actorScore(a, b),
    numbers: tollScore(a.figures, b.figures),
    "few of its kind": a.family === "ASSAULT" ? 0 : SELDOM,
  };
}

/** Whether one report sets them apart: "hours after a grenade was thrown", "but it had nothing to do with the killings". */
function areSetApart({ oneOf: one }: Features, { oneOf: other }: Features): boolean {
  return one !== undefined && other !== undefined && one !== other && reportOf(one) === reportOf(other);
}

function reportOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf(" "));
}

/** "Sri Lanka's navy seized an Indian trawler", and "ten men were detained by the Sri Lankan navy" as they tell it at home: seized by the same. */
function isOneSeizure(a: Features, b: Features): boolean {
  return a.family === "hold" && mayBeOneBorder(a, b) && areStates(a.actors) && shareName(a.actors, b.actors);
}

/** Neither together nor apart. */
const NEUTRAL = 0.2;

function areFarApart(a: Features, b: Features): boolean {
  const far = farness(a, b);
  return far !== undefined && far > SAME_TOWN_KM;
}

/** In one town, or on what is called the same: more than days and a state in common. */
function isSameTarget(a: Features, b: Features): boolean {
  const far = farness(a, b);
  return far === undefined ? a.targets.some((one) => b.targets.includes(one)) : far <= SAME_TOWN_KM;
}

/** Kilometres between the towns of the two. */
function farness({ place: x }: Features, { place: y }: Features): number | undefined {
  return x && y && closeness(x) === TOWN && closeness(y) === TOWN ? distance(x, y) : undefined;
}

/** Attacks are many; two arrests in one state on one day are less likely two. */
const SELDOM = 0.05;

function timeScore(a: Features, b: Features): number | undefined {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return 0;
  const gap = gapOf(x, y);
  // "Since 2011" says nothing of a day: such a telling goes with those alone that say the same.
  const wide = Math.max(length(x), length(y));
  if (wide > LONGEST_DAYS) return x.from === y.from && x.to === y.to ? 0.15 : undefined;
  if (x.own && y.own) {
    if (gap > 1 || (gap === 1 && (isTheOther(a, y) || isTheOther(b, x)))) return undefined;
    return gap === 1 ? 0.1 : wide > 2 ? 0.15 : 0.35;
  }
  const isLater = (a.known && y.to < x.from) || (b.known && x.to < y.from);
  if (gap > UNDATED_DAYS && !(isLater && gap <= KNOWN_DAYS && isSameTarget(a, b))) return undefined;
  // Of one that gives no day its report's is the likeliest, or the day before.
  if (gap <= 1) return x.own || y.own ? 0.2 : 0.15;
  if (isLater) return gap > UNDATED_DAYS ? 0.1 : 0.15;
  return 0.05;
}

/** Whether that is the day of the other happening of which the same report tells. */
function isTheOther({ otherDays = [] }: Features, { from, to }: { from: string; to: string }): boolean {
  return from === to && otherDays.includes(from);
}

function daysOf({ from, to, published }: Features): { from: string; to: string; own: boolean } | undefined {
  if (from && to) return { from, to, own: true };
  return published ? { from: published, to: published, own: false } : undefined;
}

function length({ from, to }: { from: string; to: string }): number {
  return from === to ? 1 : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function placeScore(a: Features, b: Features): number | undefined {
  const isBorder = isOneBorder(a, b) || isOneSeizure(a, b);
  if (a.country !== b.country && !isBorder) return undefined;
  const known = a.country ? 0.1 : 0;
  const [x, y] = [a.place, b.place];
  if (!x || !y) return known;
  if (x.id === y.id) return closeness(x) === TOWN ? 0.35 : closeness(x) === PROVINCE ? 0.25 : 0.15;
  const [least, most] = [closeness(x), closeness(y)].sort();
  // "Truce for Ituri", "signed in Kampala": what it is for, and where they met.
  if (isBetween(a.family) && a.country && Math.max(closeness(x), closeness(y)) > 1)
    return least === TOWN && distance(x, y) <= SAME_TOWN_KM ? 0.35 : known;
  // A name that several towns of a state bear may have been taken for one of them here and for another there.
  if (least === TOWN) return distance(x, y) <= SAME_TOWN_KM ? 0.35 : areNamesakes(x, y) ? NAMESAKES : undefined;
  if (isBorder && a.country !== b.country) return known;
  if (least === PROVINCE && most === PROVINCE) return undefined;
  // A town and a province: a province may bear the name of its town.
  if (least === PROVINCE) return x.admin1 === y.admin1 ? 0.3 : undefined;
  return known;
}

/** Less than the same town, more than nothing. */
const NAMESAKES = 0.2;

/** "Juchitán" and "Heroica Ciudad de Juchitán de Zaragoza". */
function areNamesakes(x: Where, y: Where): boolean {
  const [short = "", long = ""] = [formOf(x.name), formOf(y.name)].sort((a, b) => a.length - b.length);
  return x.country === y.country && ` ${long} `.includes(` ${short} `);
}

function thingScore(a: Features, b: Features): number {
  const targets = inCommon(a.targets, b.targets, 0.2, () =>
    mayBeOneTarget(a, b) ? 0 : a.family === "ASSAULT" ? -0.4 : -0.1,
  );
  const means = inCommon(a.means, b.means, 0.15, () => (mayBeOneMeans(a.means, b.means) ? 0 : -0.3));
  return (
    // Students may be taken from a bus: only of two attacks one target tells the other apart.
    targets +
    means +
    inCommon(a.parts, b.parts, 0.05, () => -0.2) +
    inCommon(a.heads, b.heads, 0.15, () => 0) +
    inCommon(a.spots ?? [], b.spots ?? [], 0.2, () => 0)
  );
}

/** What it speaks for them that both have one of these, or against them that both have others; nothing where either has none. */
function inCommon(x: readonly string[], y: readonly string[], yes: number, no: () => number): number {
  if (x.length === 0 || y.length === 0) return 0;
  return x.some((one) => y.includes(one)) ? yes : no();
}

/** A house stands in a village; and who fired says "a base of terrorists" where others say "a village". */
function mayBeOneTarget(a: Features, b: Features): boolean {
  // "Its air defences shot down nine drones": those did not hit the depot.
  if (a.targets.includes(AIRCRAFT) !== b.targets.includes(AIRCRAFT)) return false;
  // "The station", be it the radio's or the police's.
  const isStation = ({ targets }: Features) => targets.includes("target:station");
  const isOfStation = ({ targets }: Features) => targets.some((one) => one.startsWith("target:station-"));
  if ((isStation(a) && isOfStation(b)) || (isStation(b) && isOfStation(a))) return true;
  const isVillage = ({ targets }: Features) => targets.includes("target:village");
  const isInVillages = ({ targets }: Features) => targets.some((one) => IN_VILLAGES.test(one));
  return (isVillage(a) && isInVillages(b)) || (isVillage(b) && isInVillages(a)) || a.owned !== b.owned;
}

export const AIRCRAFT = "target:aircraft";
const IN_VILLAGES = /^target:(?:house|school|worship|market|hospital)$/;

/** Bombs may fall from planes and drones, and a drone's strike is one from the air. */
export function mayBeOneMeans(x: readonly string[], y: readonly string[]): boolean {
  if (isFromAir(x) && isFromAir(y)) return true;
  // A blast is what is heard of a shell, a drone or a mine.
  const isBlast = (all: readonly string[]) => all.includes("means:blast");
  const isLoud = (all: readonly string[]) => all.some((one) => /^means:(?:air|drone|shell|device)$/.test(one));
  if ((isBlast(x) && isLoud(y)) || (isBlast(y) && isLoud(x))) return true;
  const isBomb = (all: readonly string[]) => all.includes("means:bomb");
  const isOther = (all: readonly string[]) => all.some((one) => /^means:(?:air|drone|blast|device)$/.test(one));
  return (isBomb(x) && isOther(y)) || (isBomb(y) && isOther(x));
}

function isFromAir(means: readonly string[]): boolean {
  return means.includes("means:air") || means.includes("means:drone");
}

function actorScore(a: Features, b: Features): number {
  // Each of those who make a deal tells of himself: two who are named alone may be the two parties.
  if (isBetween(a.family)) {
    const [x, y] = [a, b].map((one) => [...one.actors, ...one.recipients]);
    return x && y && areSameTwo(x, y) ? 0.5 : x && y && shareName(x, y) ? 0.15 : 0;
  }
  const side = (x: readonly string[], y: readonly string[], yes: number, no: number) =>
    x.length === 0 || y.length === 0 ? 0 : shareName(x, y) ? yes : no;
  // Two may claim one attack, so that other doers say little; another victim with a name says much.
  return (
    side(a.recipients, b.recipients, 0.35, -0.65) +
    side(a.actors, b.actors, 0.15, isSureOfDoer(a) && areStates(a.actors) && areStates(b.actors) ? -0.65 : -0.1) +
    (areSameTwo([...a.actors, ...a.recipients], [...b.actors, ...b.recipients]) ? 0.35 : 0)
  );
}

/** Two may claim one attack, but each state expels, bans and orders for itself. */
function isSureOfDoer({ family }: Features): boolean {
  return family === "SANCTION";
}

function areStates(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => /^(?:state:|body:)|\|/.test(name));
}

/** The same two or more take part, whoever of them is said to do it: parties to a deal. */
function areSameTwo(x: readonly string[], y: readonly string[]): boolean {
  const shared = (all: readonly string[], others: readonly string[]) => all.filter((one) => shareName([one], others));
  return Math.min(shared(x, y).length, shared(y, x).length) >= 2;
}

function shareName(x: readonly string[], y: readonly string[]): boolean {
  return x.some((one) => y.some((other) => one === other || isSameName(one, other)));
}

/** One of the names holds all words of the other: "Sahel League" and "the League" of one happening. */
function isSameName(one: string, other: string): boolean {
  if (one.includes(":") || other.includes(":")) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return ` ${long} `.includes(` ${short} `);
}

function tollScore(a: Tolls, b: Tolls): number {
  let score = 0;
  for (const [kind, [low, high]] of Object.entries(a)) {
    const other = b[kind];
    if (!other) continue;
    if (low <= other[1] && other[0] <= high) score += 0.1;
    else if (Math.max(low, other[0]) > FAR_APART * Math.min(high, other[1])) score -= 0.15;
  }
  return score;
}
