import type { NewsEvent } from "sayso-record";
import type { Reading } from "../reading.js";
import { areInOneSentence, daysBefore, isAnotherAfter, isHoursAway, isSetApart } from "./apart-in-time.js";
import { type Features, gapOf } from "./features.js";
import { OWN } from "./owned.js";
import { placesAt } from "./place-of.js";

/** Whether the report sets two of its events apart as two happenings, in so many words. */
export function areTwo(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  return isPutApart(one, other, reading) || isContrasted(one, other, reading) || isOwnedAndDenied(one, other, reading);
}

/** "It had not shelled the market but had killed the judge": what one sentence says was not done and what it says was are two things. */
function isContrasted(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  const isNot = ({ modality }: NewsEvent) => modality === "did-not-happen";
  if (isNot(one) === isNot(other)) return false;
  const [first, last] = one.anchor[0] < other.anchor[0] ? [one.anchor, other.anchor] : [other.anchor, one.anchor];
  return (
    /\bbut\b/.test(reading.textOf([first[1], last[0]])) && reading.sentenceAt(first[0]) === reading.sentenceAt(last[0])
  );
}

/** "Its men were behind the attack on the post, it said, but it had nothing to do with the killings": nobody owns up to and denies one thing. */
function isOwnedAndDenied(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  const sourceOf = ({ said }: NewsEvent) => reading.record.statements.find(({ id }) => id === said)?.source?.entity;
  const [owned, denied] = one.standing === "denied" ? [other, one] : [one, other];
  const source = sourceOf(owned);
  return (
    source !== undefined &&
    denied.standing === "denied" &&
    // "Denied that they had fired first": not that they fired.
    !/\bfirst\b/.test(
      reading.textOf([denied.anchor[0], reading.sentenceAt(denied.anchor[0])?.span[1] ?? denied.anchor[1]]),
    ) &&
    owned.standing !== "denied" &&
    sourceOf(denied) === source &&
    owned.actors.some(({ entity, span }) => entity === source || OWN.test(reading.textOf(span)))
  );
}

/** "A day after a bomb had gone off"; "shot dead hours after a grenade was thrown". */
function isPutApart(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  if (!areInOneSentence(one.anchor, other.anchor, reading)) return false;
  if (isAnotherAfter(one.anchor, other.anchor, reading)) return true;
  if (daysBefore(one, reading) !== daysBefore(other, reading)) return true;
  if (isHoursAway(one, reading) === isHoursAway(other, reading)) return false;
  // "A guard died of his wounds hours after a bomb exploded": of that bomb.
  return areElsewhere(one, other, reading) || ![one, other].some((event) => isDying(event, reading));
}

function isDying({ anchor }: NewsEvent, reading: Reading): boolean {
  return /^(?:d(?:ied|ies|ying|eath)|succumb\p{L}*)\b/iu.test(reading.textOf(anchor));
}

/** "A missile struck Odesa hours after drones hit Izmail": whether each names a place of its own, and another. */
function areElsewhere(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  const [x, y] = [one, other].map(({ locations }) =>
    locations.flatMap((at) => placesAt(at, reading)).map(({ id }) => id),
  );
  return Boolean(x?.length && y?.length) && !x?.some((id) => y?.includes(id));
}

/** "Nine died when shells hit a market. A judge was killed later that day": what a sentence of its own sets apart from what was told before. */
export function isToldLater(one: NewsEvent, other: NewsEvent, reading: Reading): boolean {
  if (reading.sentenceAt(one.anchor[0])?.zone === "headline") return false;
  return !areInOneSentence(one.anchor, other.anchor, reading) && isSetApart(other, reading);
}

/** What one report puts on two days are two things; two reports may count the days otherwise. */
export function areOtherDays(a: Features, b: Features): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  return gapOf({ from: a.from, to: a.to }, { from: b.from, to: b.to }) > 0;
}
