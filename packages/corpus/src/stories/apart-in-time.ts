import type { NewsEvent, Span } from "sayso-record";
import type { Reading } from "../reading.js";
import { isNoun } from "./noun.js";

const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, the: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "A day after a bomb tore through the market": what is told to say when something else was, up to the next comma. */
const AFTER =
  /\b(?<count>a|one|the|two|three|four|five|six) (?<unit>day|week|month)s? after\s+(?![^,;]*,\s)[^;]{0,120}$/iu;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** How many days before the other happening of its sentence this one was, where the sentence tells it only to say when that was. */
export function daysBefore({ anchor }: Pick<NewsEvent, "anchor">, reading: Reading): number | undefined {
  const sentence = reading.sentenceAt(anchor[0]);
  const { count, unit } = (sentence && AFTER.exec(reading.textOf([sentence.span[0], anchor[0]]))?.groups) ?? {};
  return count && unit ? (COUNTS[count.toLowerCase()] ?? 1) * (DAYS[unit.toLowerCase()] ?? 1) : undefined;
}

const SOME_TIME_AFTER =
  /\b(?<!(?:a|one|two|three|four|five|six) )(?:days|weeks|months|years) after\s+(?![^,;]*,\s)[^;]{0,120}$/iu;

/** "Went on strike on Thursday, days after a convoy was robbed": told only to say when the other was, with no day of its own. */
export function isSomeTimeBefore({ anchor }: Pick<NewsEvent, "anchor">, reading: Reading): boolean {
  const sentence = reading.sentenceAt(anchor[0]);
  return sentence !== undefined && SOME_TIME_AFTER.test(reading.textOf([sentence.span[0], anchor[0]]));
}

const HOURS_AFTER = /\bhours (?:after|before)\s+(?![^,;]*,\s)[^;]{0,120}$/iu;

/** "Shot dead hours after a grenade was thrown at a post": what its sentence puts some hours from the other happening that it tells. */
export function isHoursAway({ anchor }: Pick<NewsEvent, "anchor">, reading: Reading): boolean {
  const sentence = reading.sentenceAt(anchor[0]);
  return sentence?.zone === "body" && HOURS_AFTER.test(reading.textOf([sentence.span[0], anchor[0]]));
}

const AFTER_NOUN =
  /\b(?:after|following|in \p{L}+ (?:to|at|over|against|for))\s+(?:(?:an?|the|their|his|its|this|that|\p{Lu}\p{L}+['’]s)\s+)(?:\p{L}+\s)?$/iu;
const CASUALTIES = /^(?:d(?:ied|ies|ying|ead|eath)|kill|wound|injur|hurt|maim|succumb|burn(?:ed)? to death|rescu)/iu;

/** "Burned buses after the raid on a village": whether one is told as what followed the other, and is not what that did to people. */
export function isAnotherAfter(one: Span, other: Span, reading: Reading): boolean {
  const [first, last] = one[0] < other[0] ? [one, other] : [other, one];
  const { text } = reading.record;
  return (
    areInOneSentence(first, last, reading) &&
    AFTER_NOUN.test(text.slice(Math.max(first[1], last[0] - 48), last[0])) &&
    isNoun(last, text) &&
    !CASUALTIES.test(reading.textOf(first))
  );
}

/** A day some days earlier; ISO dates. */
export function earlier(day: string, by: number): string {
  return new Date(Date.parse(day) - by * 86_400_000).toISOString().slice(0, "2026-01-01".length);
}

const OTHER_HOUR =
  /\b(?:later (?:that|the same|on the same) (?:day|night|evening|afternoon|morning)|(?<!\bfor (?:some |about |nearly )?)(?:an hour|hours|minutes) (?:later|earlier|before|after)|earlier (?:that|the same) (?:day|night|morning)|(?:on|during) the same (?:day|night|evening|afternoon|morning)(?! as)|in a separate|separately|elsewhere)\b/iu;

/** "A judge was killed later that day": a sentence that sets what it tells apart from what was told before it. */
export function isSetApart({ anchor }: Pick<NewsEvent, "anchor">, reading: Reading): boolean {
  const sentence = reading.sentenceAt(anchor[0]);
  if (sentence?.zone !== "body" || !OTHER_HOUR.test(reading.textOf(sentence.span))) return false;
  // "The attack came hours after a bomb had gone off": the one that was told before, apart from the bomb.
  return !(THAT_ONE.test(reading.textOf([sentence.span[0], anchor[0]])) && isNoun(anchor, reading.record.text));
}

const THAT_ONE = /^(?:the|this|that) (?:\p{Ll}+ )?$/iu;

/** Whether two events stand in one sentence. */
export function areInOneSentence(one: Span, other: Span, reading: Reading): boolean {
  return reading.sentenceAt(one[0]) === reading.sentenceAt(other[0]);
}
