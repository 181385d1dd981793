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

/** Counts by day into at most `most` columns of equal length, from the first day to the last, empty ones too. */
export function binned(counts: readonly DayCount[], most: number): Bin[] {
  const days = counts
    .map(({ day, count }) => ({ at: Date.parse(day) / DAY, count }))
    .filter(({ at }) => Number.isFinite(at));
  if (!days.length) return [];
  const first = Math.min(...days.map(({ at }) => at));
  const last = Math.max(...days.map(({ at }) => at));
  const width = Math.ceil((last - first + 1) / most);
  const columns = Math.ceil((last - first + 1) / width);
  const sums = new Array<number>(columns).fill(0);
  for (const { at, count } of days) {
    const column = Math.floor((at - first) / width);
    sums[column] = (sums[column] ?? 0) + count;
  }
  return sums.map((count, column) => ({
    from: isoDay(first + column * width),
    to: isoDay(Math.min(last, first + (column + 1) * width - 1)),
    count,
  }));
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
