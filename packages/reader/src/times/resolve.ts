import type { Time } from "sayso-record";
import {
  addDays,
  addMonths,
  type Day,
  day,
  daysBetween,
  monthOf,
  monthRange,
  nearestDay,
  weekdayOf,
  yearOf,
  yearRange,
} from "./calendar.js";
import type { Meaning, Part, Season, Unit, Which } from "./meaning.js";

export interface When {
  readonly from?: Day;
  readonly to?: Day;
  readonly precision: Time["precision"];
}

export interface Surroundings {
  /** The day that the report was written on. */
  readonly now?: Day;
  /** The day told of last before these words. */
  readonly then?: Day;
  /** The year told of last before these words. */
  readonly year?: number;
  /** The year told of last, some sentences back, which "that October" means. */
  readonly thatYear?: number;
  /** Whether the verb over these words looks ahead: "will meet on Thursday". */
  readonly ahead: boolean;
  /** Whether it looks back: "met on Thursday". */
  readonly back: boolean;
  /** Whether "since" stands before: then it lasts until the day of writing. */
  readonly since: boolean;
}

/** How far ahead a day without a year may lie: reports leave out the year of days near them, and the verb tells which way. */
const DAYS_AHEAD = { ahead: 300, back: 3, plain: 120 };
const FIRST_MONTHS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** When the words mean, in days; without the day of writing, relative words keep only their precision. */
export function resolve(meaning: Meaning, around: Surroundings): When {
  // "is to resign, held since November": what something has lasted since is gone, whatever verb stands over it.
  const when = plain(meaning, around.since ? { ...around, ahead: false, back: true } : around);
  if (!around.since || !when.from || !around.now || when.from > around.now) return when;
  return { ...when, to: around.now };
}

function plain(meaning: Meaning, around: Surroundings): When {
  const { now, then, ahead } = around;
  switch (meaning.kind) {
    case "day":
      return dayWhen(inItsYear(meaning, around), around);
    case "month":
      return monthWhen(inThatYear(inItsYear(meaning, around), around), around);
    case "years": {
      const [from, to] = partOf(yearRange(meaning.from, meaning.to), meaning.part, now);
      return { from, to, precision: meaning.part ? "season" : "year" };
    }
    case "weekday":
      return now ? single(weekdayNear(meaning.weekday, meaning.which, now, ahead)) : { precision: "day" };
    case "today":
      return now
        ? { from: addDays(now, meaning.from), to: addDays(now, meaning.to), precision: "day" }
        : { precision: "day" };
    case "then": {
      const base = then ?? (meaning.days < 0 ? now : undefined);
      return base ? single(addDays(base, meaning.days)) : { precision: "day" };
    }
    case "year-then": {
      if (around.year === undefined) return { precision: "vague" };
      const [from, to] = yearRange(around.year + meaning.years, around.year + meaning.years);
      return now && from > now ? { precision: "vague" } : { from, to, precision: "year" };
    }
    case "unit":
      return now
        ? unitWhen(meaning.unit, meaning.which, meaning.part, now)
        : { precision: precisionOf(meaning.unit, meaning.part) };
    case "offset":
      return { precision: meaning.unit === "hour" ? "day" : precisionOf(meaning.unit, undefined) };
    case "ago":
      return ago(meaning, now);
    case "window":
      return window(meaning, now);
    case "season":
      return seasonWhen(meaning, around);
    case "feast":
      return feast(meaning, around);
    case "clock": {
      const at = then ?? now;
      return at ? { from: at, to: at, precision: "time" } : { precision: "time" };
    }
    case "weekend": {
      if (!now) return { precision: "day" };
      const saturday = weekdayNear(6, meaning.which === 1 ? 1 : 0, now, ahead || meaning.which === 1);
      const from = meaning.which === -1 && daysBetween(saturday, now) < 2 ? addDays(saturday, -7) : saturday;
      return { from, to: addDays(from, 1), precision: "day" };
    }
    case "moment":
      return { ...plain(meaning.day, around), precision: "time" };
    case "range": {
      const to = plain(meaning.to, around);
      const from = plain(withYearOf(meaning.from, meaning.to), around);
      if (!from.from || !to.to || from.from > to.to) return { precision: to.precision };
      return { from: from.from, to: to.to, precision: to.precision };
    }
    case "vague":
      return { precision: "vague" };
  }
}

/** "May of last year" */
function inItsYear<M extends Extract<Meaning, { kind: "day" | "month" }>>(meaning: M, { now }: Surroundings): M {
  if (meaning.inYear === undefined || now === undefined) return meaning;
  return { ...meaning, year: yearOf(now) + meaning.inYear };
}

function inThatYear<M extends Extract<Meaning, { kind: "month" }>>(meaning: M, { thatYear }: Surroundings): M {
  return meaning.that && thatYear !== undefined ? { ...meaning, year: thatYear } : meaning;
}

/** "from March to May 2014": the year stands once. */
function withYearOf(from: Meaning, to: Meaning): Meaning {
  if ((from.kind !== "day" && from.kind !== "month") || from.year !== undefined) return from;
  if ((to.kind !== "day" && to.kind !== "month") || to.year === undefined) return from;
  return { ...from, year: from.month > to.month ? to.year - 1 : to.year };
}

function daysAhead({ ahead, back }: Surroundings): number {
  return ahead ? DAYS_AHEAD.ahead : back ? DAYS_AHEAD.back : DAYS_AHEAD.plain;
}

function dayWhen({ year, month, date, to, toMonth }: Extract<Meaning, { kind: "day" }>, around: Surroundings): When {
  const { now } = around;
  const from = year !== undefined ? day(year, month, date) : now && nearestDay(month, date, now, daysAhead(around));
  if (!from) return { precision: "day" };
  const last = to === undefined ? from : (day(yearOf(from), toMonth ?? month, to) ?? from);
  return last < from ? single(from) : { from, to: last, precision: "day" };
}

function monthWhen(
  { year, month, part, which }: Extract<Meaning, { kind: "month" }>,
  { now, ahead }: Surroundings,
): When {
  const precision = part ? "week" : "month";
  const inYear = year ?? (now === undefined ? undefined : yearOfMonth(month, which, now, ahead));
  if (inYear === undefined) return { precision };
  const [from, to] = partOf(monthRange(inYear, month), part, now);
  return { from, to, precision };
}

/** News tells of months gone: "in July" is the last one up to now, unless a verb looks ahead. */
function yearOfMonth(month: number, which: Which | undefined, now: Day, ahead: boolean): number {
  const year = yearOf(now);
  if (which === 1 || (which === undefined && ahead))
    return month >= monthOf(now) + (which === 1 ? 1 : 0) ? year : year + 1;
  if (which === 0) return year;
  const gone = which === -1 ? month < monthOf(now) : month <= monthOf(now);
  return gone ? year : year - 1;
}

/** The last such weekday up to now; a verb that looks ahead takes the first one from now on. */
function weekdayNear(weekday: number, which: Which | undefined, now: Day, ahead: boolean): Day {
  const back = (weekdayOf(now) - weekday + 7) % 7;
  if (which === -1) return addDays(now, back === 0 ? -7 : -back);
  if (which === 1) return addDays(now, back === 0 ? 7 : 7 - back);
  return ahead ? addDays(now, (7 - back) % 7) : addDays(now, -back);
}

function unitWhen(unit: Unit, which: Which, part: Part | undefined, now: Day): When {
  const [from, to] = partOf(unitRange(unit, which, now), part, now);
  return { from, to, precision: precisionOf(unit, part) };
}

/** How many months a unit has that is counted in them. */
export const MONTHS = { month: 1, year: 12, decade: 120, century: 1200 } as const;

/** The calendar unit that holds a day, the one before, the one after; weeks begin on Monday. */
export function unitRange(unit: Unit, which: number, now: Day): [Day, Day] {
  switch (unit) {
    case "hour":
    case "day": {
      const at = addDays(now, unit === "day" ? which : 0);
      return [at, at];
    }
    case "week": {
      const monday = addDays(now, -((weekdayOf(now) + 6) % 7) + 7 * which);
      return [monday, addDays(monday, 6)];
    }
    case "month": {
      const at = addMonths(now, which);
      return monthRange(yearOf(at), monthOf(at));
    }
    case "year":
      return yearRange(yearOf(now) + which);
    case "decade": {
      const first = Math.floor(yearOf(now) / 10) * 10 + which * 10;
      return yearRange(first, first + 9);
    }
    case "century": {
      const first = Math.floor(yearOf(now) / 100) * 100 + which * 100;
      return yearRange(first, first + 99);
    }
  }
}

/** The calendar unit that lies so far back: "two years ago" is that year, "three days ago" that day. */
function ago({ count, unit, more }: Extract<Meaning, { kind: "ago" }>, now: Day | undefined): When {
  const precision = unit === "hour" ? "time" : unit === "decade" || unit === "century" ? "year" : unit;
  if (!now || !Number.isFinite(count)) return { precision: Number.isFinite(count) ? precision : "vague" };
  const at = back(now, count, unit);
  const [from, to] = unitRange(precision === "time" ? "day" : precision === "year" ? "year" : unit, 0, at);
  if (more) return { from: back(now, count + 1, unit), to: at, precision };
  return { from, to: to > now ? now : to, precision };
}

function window({ count, unit, ahead }: Extract<Meaning, { kind: "window" }>, now: Day | undefined): When {
  const precision = unit === "hour" ? "time" : unit === "decade" || unit === "century" ? "year" : unit;
  if (!now) return { precision };
  return ahead
    ? { from: now, to: back(now, -count, unit), precision }
    : { from: back(now, count, unit), to: now, precision };
}

function back(now: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case "hour":
      return addDays(now, -Math.round(count / 24));
    case "day":
      return addDays(now, -Math.round(count));
    case "week":
      return addDays(now, -Math.round(count * 7));
    default:
      return addMonths(now, -Math.round(count * MONTHS[unit]));
  }
}

function seasonWhen(
  { season, year, which, part }: Extract<Meaning, { kind: "season" }>,
  { now, ahead }: Surroundings,
): When {
  const first = FIRST_MONTHS[season];
  const range = (of: number): [Day, Day] => {
    const to = addMonths(monthRange(of, first)[0], 2);
    return [monthRange(of, first)[0], monthRange(yearOf(to), monthOf(to))[1]];
  };
  let of: number | undefined = year ?? (now === undefined ? undefined : yearOf(now));
  if (of === undefined) return { precision: "season" };
  if (year === undefined && now) {
    if (which === 1 || (which === undefined && ahead)) {
      while (range(of)[which === 1 ? 0 : 1] < now) of++;
    } else {
      while (range(of)[which === -1 ? 1 : 0] > now) of--;
    }
  }
  const [from, to] = partOf(range(of), part, now);
  return { from, to, precision: part ? "month" : "season" };
}

function feast({ month, date, year }: Extract<Meaning, { kind: "feast" }>, around: Surroundings): When {
  const { now } = around;
  if (!month || !date) return { precision: "vague" };
  const at = year === undefined ? now && nearestDay(month, date, now, daysAhead(around)) : day(year, month, date);
  return at ? single(at) : { precision: "day" };
}

/** A third of a stretch, or what of it lies before or behind now. */
function partOf([from, to]: [Day, Day], part: Part | undefined, now: Day | undefined): [Day, Day] {
  if (!part) return [from, to];
  if (part === "earlier") return [from, now && now >= from && now < to ? now : to];
  if (part === "later") return [now && now > from && now <= to ? now : from, to];
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
  if (months > 1) {
    // Whole months, so that "late 2015" is September to December.
    const third = Math.round(months / 3);
    const at = part === "early" ? 0 : part === "mid" ? third : months - third;
    const last = addMonths(from, part === "mid" ? months - third - 1 : at + third - 1);
    return [addMonths(from, at), monthRange(yearOf(last), monthOf(last))[1]];
  }
  const days = daysBetween(from, to) + 1;
  const third = Math.floor(days / 3);
  if (part === "early") return [from, addDays(from, third - 1)];
  return part === "mid" ? [addDays(from, third), addDays(from, 2 * third - 1)] : [addDays(from, 2 * third), to];
}

function precisionOf(unit: Unit, part: Part | undefined): Time["precision"] {
  const whole = unit === "hour" ? "time" : unit === "decade" || unit === "century" ? "year" : unit;
  if (!part || part === "earlier" || part === "later") return whole;
  return whole === "year" ? "season" : whole === "month" ? "week" : whole === "week" ? "day" : whole;
}

function single(at: Day): When {
  return { from: at, to: at, precision: "day" };
}
