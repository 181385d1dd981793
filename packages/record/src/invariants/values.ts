import type { ReportRecord } from "../record.js";
import type { Problem } from "./problem.js";

/** Dates are ISO 8601 and exist; ranges of time and of number run upwards. */
export function valueProblems(record: ReportRecord): Problem[] {
  const problems: Problem[] = [];
  const date = (path: string, value: string | undefined) => {
    if (value !== undefined && !isIsoDate(value)) {
      problems.push({ rule: "date-malformed", path, what: `${value} is no date of ISO 8601` });
    }
  };
  date("report.published", record.report.published);
  date("report.dateline.date", record.report.dateline?.date);
  for (const [index, { from, to }] of record.times.entries()) {
    const path = `times[${index}]`;
    date(`${path}.from`, from);
    date(`${path}.to`, to);
    if (from !== undefined && to !== undefined && isAfter(from, to)) {
      problems.push({ rule: "range-reversed", path, what: `${from} is after ${to}` });
    }
  }
  for (const [index, { low, high }] of record.figures.entries()) {
    if (low !== undefined && high !== undefined && low > high) {
      problems.push({ rule: "range-reversed", path: `figures[${index}]`, what: `${low} is more than ${high}` });
    }
  }
  return problems;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** Whether the text is a full date of ISO 8601 that exists, alone or with a time of day: "2016-11-03", "2016-11-03T09:40:00Z". */
export function isIsoDate(text: string): boolean {
  const parts = ISO.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** By day, and by moment where both tell one. */
function isAfter(from: string, to: string): boolean {
  if (from.includes("T") && to.includes("T")) return Date.parse(from) > Date.parse(to);
  return from.slice(0, 10) > to.slice(0, 10);
}
