import type { Report } from "sayso-record";

const DAY = "2016-11-03".length;

/** The day in UTC of a moment that tells its time zone; otherwise the day as it is written. */
export function dayOf(moment: string): string {
  const zoned = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(moment);
  return (zoned ? new Date(moment).toISOString() : moment).slice(0, DAY);
}

/** The day of a report: of when it was published, or else of its dateline; nothing where it gives neither. */
export function dayOfReport({ published, dateline }: Pick<Report, "published" | "dateline">): string | undefined {
  const dated = published ?? dateline?.date;
  return dated === undefined ? undefined : dayOf(dated);
}
