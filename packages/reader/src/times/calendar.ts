import { lexicon } from "../lexicon/lexicon.js";

/** A day as ISO text, "2016-10-17". All reckoning is in UTC, on whole days, so no clock or time zone gets in. */
export type Day = string;

const MS_A_DAY = 86_400_000;

/** The day at the start of an ISO 8601 date or date-time; undefined where there is none. */
export function dayOf(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? "");
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** A calendar day; undefined where there is none such, as 31 June. */
export function day(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return iso(year, month, date);
}

export function yearOf(at: Day): number {
  return Number(at.slice(0, 4));
}

export function monthOf(at: Day): number {
  return Number(at.slice(5, 7));
}

/** 0 is Sunday. */
export function weekdayOf(at: Day): number {
  return new Date(`${at}T00:00:00Z`).getUTCDay();
}

export function addDays(at: Day, days: number): Day {
  return new Date(Date.parse(`${at}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The same date `months` later, or the month's last day where it has no such date. */
export function addMonths(at: Day, months: number): Day {
  const index = yearOf(at) * 12 + monthOf(at) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return iso(year, month, Math.min(Number(at.slice(8, 10)), daysIn(year, month)));
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}

/** First and last day of a month. */
export function monthRange(year: number, month: number): [Day, Day] {
  return [iso(year, month, 1), iso(year, month, daysIn(year, month))];
}

export function yearRange(from: number, to = from): [Day, Day] {
  return [iso(from, 1, 1), iso(to, 12, 31)];
}

/** The day in that month nearest to `near`, at most `ahead` days after it: "Oct. 17" in a report of November. */
export function nearestDay(month: number, date: number, near: Day, ahead: number): Day | undefined {
  const year = yearOf(near);
  const days = [year + 1, year, year - 1].map((y) => day(y, month, date)).filter((d) => d !== undefined);
  return days.find((d) => daysBetween(near, d) <= ahead);
}

/** "90" as FBIS and tables write years; 70 and above are of the last century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

let numbers: ReadonlyMap<string, number> | undefined;

/** The number of a month's name, long or short, with or without a full stop. */
export function monthNumber(name: string): number | undefined {
  numbers ??= new Map(lexicon("months.tsv", ["name", "number"]).map((entry) => [entry.name, Number(entry.number)]));
  return numbers.get(name.toLowerCase().replace(/\.$/, ""));
}

/**
 * Every month's name as a piece of a regular expression, longest first, with an optional full stop.
 * Only as names are written, "March" or "MARCH": "march" is something else.
 */
export function monthPattern(): string {
  const names = lexicon("months.tsv", ["name", "number"]).flatMap(({ name }) => {
    // Only short forms take a full stop; behind "October" it ends the sentence.
    const stop = name === "may" || name.length > 4 || name === "june" || name === "july" ? "" : "\\.?";
    return [`${name.charAt(0).toUpperCase()}${name.slice(1)}\\b${stop}`, `${name.toUpperCase()}\\b${stop}`];
  });
  return `(?:${names.sort((a, b) => b.length - a.length).join("|")})`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
