import { numberOf } from "../figures/numbers.js";
import { dayOf, fullYear, monthNumber, monthOf, yearOf } from "./calendar.js";
import type { Meaning, Part, Season, Unit, Which } from "./meaning.js";

/** What the pieces of a matched time expression mean; undefined where they mean no time. */
export type Groups = Readonly<Record<string, string | undefined>>;

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

export function dateOf({ month, date, to, toMonth, year }: Groups): Meaning | undefined {
  const m = monthNumber(month ?? "");
  const d = Number(date);
  if (!m || d < 1 || d > 31) return undefined;
  const until = Number(to);
  return {
    kind: "day",
    month: m,
    date: d,
    ...(year ? { year: fullYear(year) } : {}),
    ...(to && until >= 1 && until <= 31 ? { to: until } : {}),
    ...(toMonth && monthNumber(toMonth) ? { toMonth: monthNumber(toMonth) ?? m } : {}),
  };
}

export function isoDay(match: string): Meaning | undefined {
  const at = dayOf(match);
  return at ? { kind: "day", year: yearOf(at), month: monthOf(at), date: Number(at.slice(8)) } : undefined;
}

export function monthOfName(
  name: string | undefined,
  part?: string,
  year?: number,
  which?: Which,
): Meaning | undefined {
  const month = monthNumber(name ?? "");
  if (!month) return undefined;
  return {
    kind: "month",
    month,
    ...withPart(part),
    ...(year ? { year } : {}),
    ...(which === undefined ? {} : { which }),
  };
}

export function years(from: string | undefined, to: string | undefined, part: string | undefined): Meaning | undefined {
  const first = Number(from);
  if (!first) return undefined;
  if (to === undefined) return { kind: "years", from: first, to: first, ...withPart(part) };
  // "1990-91", "2014-2016"
  const last = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
  return last > first && last - first < 200 ? { kind: "years", from: first, to: last } : undefined;
}

/** "the first three months of the year", "the second half of 2015", "the last quarter of last year". */
export function partOfYear({ end, count, unit, which, year }: Groups): Meaning | undefined {
  const months = unit === "half" ? 6 : unit === "quarter" ? 3 : (numberOf(count ?? "") ?? 0);
  const behind = /^second$/i.test(end ?? "") ? months : /^first$/i.test(end ?? "") ? 0 : 12 - months;
  if (months < 1 || behind < 0 || behind + months > 12) return undefined;
  const its = year ? { year: Number(year) } : { inYear: whichOf(which) ?? (0 as const) };
  return {
    kind: "range",
    from: { kind: "month", month: behind + 1, ...its },
    to: { kind: "month", month: behind + months, ...its },
  };
}

export function weekdayOfName(name: string | undefined, which?: Which): Meaning | undefined {
  const weekday = WEEKDAYS.indexOf(name?.toLowerCase() ?? "");
  return weekday < 0 ? undefined : { kind: "weekday", weekday, ...(which === undefined ? {} : { which }) };
}

export function unitOf({ part, which, unit }: Groups, _: string): Meaning | undefined {
  const its = unitNamed(unit);
  if (!its) return undefined;
  return { kind: "unit", unit: its, which: whichOf(which) ?? 0, ...withPart(part) };
}

/** "the last year" is the twelve months up to now, "the previous year" the calendar year before. */
export function definiteUnit({ which, unit }: Groups): Meaning | undefined {
  const its = unitNamed(unit);
  if (!its || which === undefined) return undefined;
  if (/^(?:past|last)$/i.test(which)) return { kind: "window", count: 1, unit: its };
  if (/^(?:next|coming)$/i.test(which)) return { kind: "window", count: 1, unit: its, ahead: true };
  if (/^following$/i.test(which)) return { kind: "vague" };
  return { kind: "unit", unit: its, which: whichOf(which) ?? 0 };
}

export function agoOf({ count, unit }: Groups, match: string): Meaning | undefined {
  const its = unitNamed(unit);
  const n = countOf(count);
  if (!its) return undefined;
  if (n === undefined) return { kind: "vague" };
  return { kind: "ago", count: n, unit: its, ...(/^(?:more|over|well|at\s+least)/i.test(match) ? { more: true } : {}) };
}

export function windowOf({ dir, count, unit }: Groups, _: string): Meaning | undefined {
  const its = unitNamed(unit);
  const n = countOf(count);
  if (!its) return undefined;
  if (n === undefined) return { kind: "vague" };
  return { kind: "window", count: n, unit: its, ...(/^(?:next|coming)$/i.test(dir ?? "") ? { ahead: true } : {}) };
}

/** How many hours later it may still be the same day. */
const HOURS_OF_A_DAY = 8;

/** Days and years can be counted from the day and the year told of; weeks and months later are too rough to be a day. */
export function laterOf({ count, unit, dir }: Groups): Meaning {
  const n = countOf(count);
  const signed = n === undefined ? undefined : /^(?:later|after)/i.test(dir ?? "") ? n : -n;
  if (unitNamed(unit) === "year" && signed !== undefined && Number.isInteger(signed))
    return { kind: "year-then", years: signed };
  // "two hours later": most often still on that day.
  if (unitNamed(unit) === "hour" && signed !== undefined && Math.abs(signed) <= HOURS_OF_A_DAY)
    return { kind: "then", days: 0 };
  if (unitNamed(unit) !== "day" || signed === undefined) return { kind: "vague" };
  return { kind: "then", days: signed };
}

export function seasonOf({ season, year, which, part }: Groups): Meaning | undefined {
  const name = season?.toLowerCase() === "fall" ? "autumn" : season?.toLowerCase();
  const its = (["spring", "summer", "autumn", "winter"] satisfies Season[]).find((one) => one === name);
  if (!its) return undefined;
  const w = whichOf(which);
  return {
    kind: "season",
    season: its,
    ...(year ? { year: Number(year) } : {}),
    ...(w === undefined ? {} : { which: w }),
    ...withPart(part),
  };
}

export function today(from: number, to = from): Meaning {
  return { kind: "today", from, to };
}

export function whichOf(word: string | undefined, loose = false): Which | undefined {
  const first = word?.toLowerCase().replace(/\s+/gu, " ");
  if (!first) return undefined;
  if (/^(?:last|past|previous|preceding|this past)$/.test(first)) return -1;
  if (/^(?:next|coming|following|this coming)$/.test(first)) return 1;
  // "this Thursday" may be gone or to come, as its verb says.
  return loose ? undefined : 0;
}

export function withPart(word: string | undefined): { part?: Part } {
  const first = word?.toLowerCase().split(/\s/u, 1)[0];
  switch (first) {
    case "early":
    case "beginning":
    case "start":
      return { part: "early" };
    case "mid":
    case "middle":
      return { part: "mid" };
    case "late":
    case "end":
      return { part: "late" };
    case "earlier":
    case "so":
      return { part: "earlier" };
    case "later":
      return { part: "later" };
    default:
      return {};
  }
}

export function unitNamed(word: string | undefined): Unit | undefined {
  const name = word?.toLowerCase();
  if (name === "night") return "day";
  if (name?.startsWith("centur")) return "century";
  return (["hour", "day", "week", "month", "year", "decade"] satisfies Unit[]).find((unit) => unit === name);
}

/** How many; undefined for "a few", which only says that it is not one. */
export function countOf(words: string | undefined): number | undefined {
  const count = words?.toLowerCase().replace(/\s+/gu, " ") ?? "";
  if (/^(?:a|an)$/.test(count)) return 1;
  if (/^a couple/.test(count)) return 2;
  if (/^half an?$/.test(count)) return 0.5;
  const half = /^(\w+)-and-a-half$/.exec(count);
  if (half?.[1]) return (numberOf(half[1]) ?? 0) + 0.5;
  return /^(?:(?:a )?few|several|many|some|\w+ of)$/.test(count) ? undefined : numberOf(count);
}
