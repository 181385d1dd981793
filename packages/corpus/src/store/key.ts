import { type RawBuilder, sql } from "kysely";
import { SaysoError } from "sayso-record";

/** How many entities (or statements, events …) of one report have a key of their own. */
const OF_ONE_REPORT = 65_536;

/**
 * The key of a row that a record lists: of `v3` in the report 12, 12 × 65,536 + 3. So a key tells its report, stays the
 * same when the report is read again, and rows of one report lie together. Throws CORPUS_RECORD_TOO_LONG.
 */
export function keyOf(report: number, id: string): number {
  const number = Number(id.slice(1));
  if (number < OF_ONE_REPORT) return report * OF_ONE_REPORT + number;
  throw new SaysoError("CORPUS_RECORD_TOO_LONG", {
    what: "a record lists more than a corpus can number",
    value: id,
    remedy: `Cut the report: ${OF_ONE_REPORT - 1} of a kind are the most.`,
  });
}

/** The report that a key belongs to. */
export function reportOf(key: number): number {
  return Math.floor(key / OF_ONE_REPORT);
}

/** The same of a column of keys: where an index holds the key, no row need be read for its report. */
export function reportIn(column: string): RawBuilder<number> {
  return sql`${sql.ref(column)} / ${sql.lit(OF_ONE_REPORT)}`;
}

/** Of an event, a relation, a statement or an entity in the whole corpus: `REPORT#v3`. */
export function corpusId(report: string, id: string): string {
  return `${report}#${id}`;
}

/** Its two parts; nothing where it is not of that shape. A report's id may hold `#` itself. */
export function partsOf(id: string): { report: string; id: string } | undefined {
  const [, report, local] = /^(.+)#([esvrtf][1-9]\d*)$/s.exec(id) ?? [];
  return report !== undefined && local !== undefined ? { report, id: local } : undefined;
}
