import type { Entity, ReportRecord } from "sayso-record";

/** "Moses Okello, 54," and "Moses Okello, aged 54". */
const BEHIND = /^,\s(?:aged\s)?(\d{1,2})(?=[,.;)]|\s(?:and|who|was|is)\b|\s*$)/u;
/** "54-year-old Moses Okello", "the 54-year-old farmer Moses Okello". */
const BEFORE = /\b(\d{1,2})-year-old\s(?:\p{Ll}+\s){0,3}$/u;

/**
 * The year in which somebody was born, by the age that a report gives beside the name: one off at most, and so more than the age itself,
 * which next year's reports give otherwise.
 */
export function bornOf({ id }: Entity, record: ReportRecord): number | undefined {
  const year = Number(record.report.published?.slice(0, "2026".length));
  if (!year) return undefined;
  for (const { entity: of, level, span } of record.mentions) {
    if (of !== id || level !== "name") continue;
    const [, age] =
      BEHIND.exec(record.text.slice(span[1], span[1] + 16)) ??
      BEFORE.exec(record.text.slice(Math.max(0, span[0] - 48), span[0])) ??
      [];
    if (age) return year - Number(age);
  }
  return undefined;
}
