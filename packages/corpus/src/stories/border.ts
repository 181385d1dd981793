import type { NewsEvent } from "sayso-record";
import { statesIn } from "../actors/known.js";
import type { Reading } from "../reading.js";
import { familyOfEvent } from "./family.js";
import type { Features } from "./features.js";

const BORDER =
  /\b(?:border|frontier|crossing|line of control|shoal|reef|strait|disputed (?:waters|islands?)|sea)s?\b/iu;

/**
 * The two states between which something happens, where its sentence names two and no third: a clash on a border, or at sea, lies in the one or in
 * the other, as each of them tells it; so does the release of prisoners by one to the other. `told`: the report speaks of a border.
 */
export function betweenOf(event: NewsEvent, reading: Reading): Features["between"] {
  const sentence = reading.sentenceAt(event.anchor[0]);
  const isExchange = familyOfEvent(event) === "release";
  if (sentence?.zone !== "body" || !(event.type === "ASSAULT" || isExchange)) return undefined;
  const [one, other, ...more] = [...new Set(statesIn(reading.textOf(sentence.span)))].sort();
  if (!one || !other || more.length > 0) return undefined;
  return { states: [one, other], told: isExchange || BORDER.test(reading.record.text) };
}

/**
 * Whether one names the two states whose border it is, of which the other lies in one and names none: that does not bring them together,
 * but it does not keep them apart either.
 */
export function mayBeOneBorder(a: Features, b: Features): boolean {
  const covers = (x: Features, y: Features) =>
    !y.between && [x.country, y.country].every((state) => state && x.between?.states.includes(state));
  return a.country !== b.country && (covers(a, b) || covers(b, a));
}

/** Whether two tellings of two countries tell of one border: both name the same two states, and one speaks of a border. */
export function isOneBorder(a: Features, b: Features): boolean {
  const [x, y] = [a.between, b.between];
  if (!x || !y || !a.country || !b.country || !(x.told || y.told)) return false;
  const isSame = x.states.every((state) => y.states.includes(state));
  return isSame && x.states.includes(a.country) && x.states.includes(b.country);
}
