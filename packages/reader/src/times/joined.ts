import type { Meaning } from "./meaning.js";
import type { Found } from "./rule.js";

/** Joins neighbours that are one time: "from March to May", "3 a.m. on Monday", "Nov. 20 last year". */
export function joined(all: readonly Found[], text: string): Found[] {
  const out: Found[] = [];
  for (const found of all) {
    const last = out.at(-1);
    const one = last && (moment(last, found, text) ?? inYear(last, found, text) ?? range(last, found, text));
    if (one) out[out.length - 1] = one;
    else out.push(found);
  }
  return out;
}

/** "3 a.m. on Monday", "Monday at around 3 a.m." */
function moment(last: Found, found: Found, text: string): Found | undefined {
  const between = text.slice(last.end, found.start);
  const join = (day: Meaning): Found => ({ start: last.start, end: found.end, meaning: { kind: "moment", day } });
  if (isClock(last.meaning) && isDay(found.meaning) && /^,?\s+(?:on\s+|,\s*)?$/iu.test(between))
    return join(found.meaning);
  const at = /^,?\s+(?:at|around|about)\s+(?:around\s+|about\s+)?$/iu;
  return isDay(last.meaning) && found.meaning.kind === "clock" && at.test(between) ? join(last.meaning) : undefined;
}

/** "Nov. 20 last year", "May of this year" */
function inYear(last: Found, found: Found, text: string): Found | undefined {
  const { meaning } = last;
  if (meaning.kind !== "day" && meaning.kind !== "month") return undefined;
  if (found.meaning.kind !== "unit" || found.meaning.unit !== "year" || found.meaning.part) return undefined;
  if (meaning.year !== undefined || !/^,?\s+(?:of\s+)?$/iu.test(text.slice(last.end, found.start))) return undefined;
  return { start: last.start, end: found.end, meaning: { ...meaning, inYear: found.meaning.which } };
}

/** "from March to May", "between 2011 and 2014" */
function range(last: Found, found: Found, text: string): Found | undefined {
  const before = /\b(from|between)\s+(?:the\s+)?$/iu.exec(text.slice(Math.max(0, last.start - 20), last.start));
  if (!before) return undefined;
  const link = before[1]?.toLowerCase() === "from" ? /^\s+(?:to|until|till|through)\s+$/iu : /^\s+and\s+$/iu;
  if (!link.test(text.slice(last.end, found.start))) return undefined;
  const start = last.start - before[0].length;
  return { start, end: found.end, meaning: { kind: "range", from: last.meaning, to: found.meaning } };
}

/** A clock time, or a spell between two. */
function isClock(meaning: Meaning): boolean {
  return (
    meaning.kind === "clock" ||
    (meaning.kind === "range" && meaning.from.kind === "clock" && meaning.to.kind === "clock")
  );
}

function isDay({ kind }: Meaning): boolean {
  return kind === "day" || kind === "weekday" || kind === "today" || kind === "then";
}
