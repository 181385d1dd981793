/** How many of something on a day, or in a month where `day` is "2016-11". */
export interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** A column of a histogram: the days from `from` to `to`, both included. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const DAY = 86_400_000;
/** What lies farther back than all but so few share the first column: one story of 1954 leaves no room for the others. */
const STRAY = 0.02;

/** Counts by day into at most `most` columns of equal length, empty ones too; the first holds the few that came long before. */
export function binned(counts: readonly DayCount[], most: number): Bin[] {
  const days = counts
    .map(({ day, count }) => ({ at: Date.parse(day) / DAY, count }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at);
  const [earliest, latest] = [days[0]?.at, days.at(-1)?.at];
  if (earliest === undefined || latest === undefined) return [];
  const first = afterStrays(days);
  const width = Math.ceil((latest - first + 1) / most);
  const columns = Math.ceil((latest - first + 1) / width);
  const sums = new Array<number>(columns).fill(0);
  for (const { at, count } of days) {
    const column = Math.max(0, Math.floor((at - first) / width));
    sums[column] = (sums[column] ?? 0) + count;
  }
  return sums.map((count, column) => ({
    from: isoDay(column === 0 ? earliest : first + column * width),
    to: isoDay(Math.min(latest, first + (column + 1) * width - 1)),
    count,
  }));
}

/** The first day before which there are only strays. */
function afterStrays(days: readonly { readonly at: number; readonly count: number }[]): number {
  const all = days.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  for (const { at, count } of days) {
    before += count;
    if (before > all * STRAY) return at;
  }
  return days[0]?.at ?? 0;
}

/** The columns that a stretch of time covers, from the first to the last; an empty bound has no end. */
export function columnsOf(bins: readonly Bin[], from: string, to: string): readonly [number, number] {
  const last = Math.max(0, bins.length - 1);
  const first = from ? bins.findIndex((bin) => bin.to >= from) : 0;
  const end = to ? bins.findLastIndex((bin) => bin.from <= to) : last;
  return [first < 0 ? last : first, Math.max(end, 0)];
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
