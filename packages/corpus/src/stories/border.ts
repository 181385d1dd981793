import type { NewsEvent, ReportRecord } from "sayso-record";
import { statesIn } from "../actors/known.js";
import { onceWithin } from "../once-for.js";
import type { Reading } from "../reading.js";
import { familyOfEvent } from "./family.js";
import type { Features } from "./features.js";

const AT_SEA = /\b(?:waters|trawlers?|fishing boats?|fisherm[ae]n|navy|coast ?guard|maritime|at sea)\b/iu;

const BORDER =
  /\b(?:border|frontier|crossing|line of control|shoal|reef|strait|disputed (?:waters|islands?)|sea)s?\b/iu;

/**
 * The two states between which something happens, where its sentence names two and no third: a clash on a border, or at sea, lies in the one or in
 * the other, as each of them tells it; so does the release of prisoners by one to the other, and a boat that one seizes from the other, of which the
 * report names the two somewhere. `told`: the report speaks of a border.
 */
export function betweenOf(event: NewsEvent, reading: Reading): Features["between"] {
  const sentence = reading.sentenceAt(event.anchor[0]);
  const family = familyOfEvent(event);
  const isExchange = family === "release";
  const isSeizure = family === "hold" && AT_SEA.test(reading.record.text);
  if (sentence?.zone !== "body" || !(event.type === "ASSAULT" || isExchange || isSeizure)) return undefined;
  const near = statesOf(reading.textOf(sentence.span), reading.record);
  const states = isSeizure && near.length < 2 ? statesOf(bodyOf(reading), reading.record) : near;
  const [one, other, ...more] = states;
  if (!one || !other || more.length > 0) return undefined;
  return { states: [one, other], told: isExchange || isSeizure || BORDER.test(reading.record.text) };
}

/** The states that words of a record name; each event of a sentence asks. */
const statesOf: (text: string, record: ReportRecord) => readonly string[] = onceWithin((text) =>
  [...new Set(statesIn(text))].sort(),
);

/** The text without headline and dateline. */
function bodyOf({ record, textOf }: Reading): string {
  return record.sentences.flatMap(({ zone, span }) => (zone === "body" ? [textOf(span)] : [])).join(" ");
}

/**
 * Whether one names the two states whose border it is, of which the other lies in one and names none: that does not bring them together,
 * but it does not keep them apart either.
 */
export function mayBeOneBorder(a: Features, b: Features): boolean {
  return a.country !== b.country && (covers(a, b) || covers(b, a));
}

function covers(x: Features, y: Features): boolean {
  return (
    !y.between &&
    x.between !== undefined &&
    [x.country, y.country].every((state) => state && x.between?.states.includes(state))
  );
}

/** Whether two tellings of two countries tell of one border: both name the same two states, and one speaks of a border. */
export function isOneBorder(a: Features, b: Features): boolean {
  const [x, y] = [a.between, b.between];
  if (!x || !y || !a.country || !b.country || !(x.told || y.told)) return false;
  const isSame = x.states.every((state) => y.states.includes(state));
  return isSame && x.states.includes(a.country) && x.states.includes(b.country);
}
