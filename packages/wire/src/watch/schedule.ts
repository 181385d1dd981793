import { isoDate } from "../date.js";
import type { FeedHints } from "./hints.js";
import { WATCH_INTERVAL_LONGEST, WATCH_JITTER, WATCH_RETRY_LONGEST } from "./limits.js";

type Headers = Readonly<Record<string, string | undefined>>;

/** The clock and the chance of a schedule: `random` gives a number from 0 to below 1. */
export interface Chance {
  /** Milliseconds since 1970. */
  now: number;
  random: number;
}

/** How long an answer says that it stays good, in milliseconds. */
export function freshFor(headers: Headers): number {
  const [, seconds = "0"] = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers["cache-control"] ?? "") ?? [];
  return Number(seconds) * 1000;
}

/** How long a server asks to be left alone, in milliseconds: `Retry-After`, as seconds or as a date. */
export function retryAfter(headers: Headers, now: number): number {
  const given = headers["retry-after"]?.trim() ?? "";
  const date = isoDate(given);
  const wait = /^\d{1,9}$/.test(given) ? Number(given) * 1000 : date === undefined ? 0 : Date.parse(date) - now;
  return Math.min(Math.max(wait, 0), WATCH_RETRY_LONGEST);
}

/** When a feed is asked again that was read: after the longest rest that anybody asks for, but for a day at most. */
export function nextAfterReading(
  interval: number,
  wanted: number,
  hints: FeedHints | undefined,
  { now, random }: Chance,
): number {
  const rest = Math.min(Math.max(interval, wanted, hints?.ttl ?? 0), Math.max(WATCH_INTERVAL_LONGEST, interval));
  return allowedFrom(now + rest * (1 + WATCH_JITTER * random), hints);
}

/** When a feed is asked again that failed: after twice the rest of the time before, or when its server allows it. */
export function nextAfterFailure(interval: number, failures: number, wait: number, { now, random }: Chance): number {
  const rest = Math.min(interval * 2 ** Math.min(failures, 30), Math.max(WATCH_INTERVAL_LONGEST, interval));
  return now + Math.max(wait, rest * (1 - WATCH_JITTER * random));
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const HOUR = 3_600_000;
const WEEK_OF_HOURS = 7 * 24;

/** The first moment from `from` on that is in no hour and on no day that the feed wants left out. */
function allowedFrom(from: number, hints: FeedHints | undefined): number {
  let at = from;
  for (let hours = 0; hours < WEEK_OF_HOURS; hours++) {
    const date = new Date(at);
    const day = DAYS[date.getUTCDay()] ?? "";
    if (!hints?.skipHours.includes(date.getUTCHours()) && !hints?.skipDays.includes(day)) return at;
    at = (Math.floor(at / HOUR) + 1) * HOUR;
  }
  return from;
}
