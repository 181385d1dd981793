import type { NewsEvent, Span, Time } from "sayso-record";
import type { Reading } from "../reading.js";
import { daysBefore, earlier, isSomeTimeBefore } from "./apart-in-time.js";
import { isLedInLater } from "./aside.js";
import { familyOfEvent } from "./family.js";
import { isNoun } from "./noun.js";

/** The days on which an event was, by the words that its sentence has for its time, which `span` tells. */
export function timeOf(
  event: NewsEvent,
  mates: readonly NewsEvent[],
  reading: Reading,
): { from?: string; to?: string; span?: Span } {
  const before = daysBefore(event, reading);
  if (before !== undefined) {
    const fellow = mates.find((mate) => daysBefore(mate, reading) === undefined);
    const told = wordsOfTime(fellow ?? event, mates, reading.record.times);
    if (!told?.from || !told.to) return {};
    const past = earlier(told.from.slice(0, DAY), before);
    return { from: past, to: past };
  }
  if (isDayOfAnother(event, reading) || isSomeTimeBefore(event, reading) || isDayOfEffect(event, reading)) return {};
  const told = wordsOfTime(event, mates, reading.record.times);
  if (!told?.from || !told.to) return {};
  return { from: told.from.slice(0, DAY), to: told.to.slice(0, DAY), span: told.span };
}

const DAY = "2026-01-01".length;

const EFFECT =
  /^(?:\s[^.;:"“”]{0,60})?\s(?:(?:will |would |is to |was to |had |has )?(?:takes?|took|taken|comes?|came|enters?|entered|begins?|begin|began|starts?|started|expires?|ends?|held)|due|set)\b/iu;

/** "The truce takes effect on Thursday": not the day on which it was made. */
function isDayOfEffect(event: NewsEvent, { record }: Reading): boolean {
  if (familyOfEvent(event) !== "AGREE" || !isNoun(event.anchor, record.text)) return false;
  const time = record.times.find(({ id }) => id === event.time);
  return time !== undefined && EFFECT.test(record.text.slice(event.anchor[1], time.span[0]));
}

/** "Marched on Wednesday to protest against an assault": the day of the marching, which stands before what led to it. */
function isDayOfAnother(event: NewsEvent, reading: Reading): boolean {
  const time = reading.record.times.find(({ id }) => id === event.time);
  return time !== undefined && time.span[1] < event.anchor[0] && isLedInLater(event, time.span, reading);
}

const USABLE = new Set<Time["precision"]>(["time", "day", "week", "month", "season", "year"]);

function wordsOfTime(event: NewsEvent, mates: readonly NewsEvent[], times: readonly Time[]): Time | undefined {
  for (const { time: id } of [event, ...mates]) {
    const time = id && times.find((one) => one.id === id);
    if (time && USABLE.has(time.precision) && time.from && time.to) return time;
  }
  return undefined;
}
