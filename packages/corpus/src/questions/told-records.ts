import type { ReportRecord } from "sayso-record";
import { engineOf } from "../store/engines.js";
import { numbers } from "../store/list.js";
import type { Db } from "../store/tables.js";

/** What of a record answers are made of: all but who and what it mentions. */
const PARTS = ["id", "text", "report", "sentences", "times", "statements", "events", "relations"] as const;
export type ToldRecord = Pick<ReportRecord, (typeof PARTS)[number]>;

/** UTF-16 code units of records that are kept for a connection, as JSON; in memory they take some five times as much. */
const MOST_KEPT = 8_388_608;

/** Those that were asked for last, the oldest first. Of one item, which its digest tells, the record is the same until it is read anew. */
class KeptRecords {
  readonly #records = new Map<string, { record: ToldRecord; length: number }>();
  #length = 0;

  get(name: string): ToldRecord | undefined {
    const known = this.#records.get(name);
    if (!known) return undefined;
    this.#records.delete(name);
    this.#records.set(name, known);
    return known.record;
  }

  keep(name: string, json: string): ToldRecord {
    const record: ToldRecord = JSON.parse(json);
    this.#records.set(name, { record, length: json.length });
    this.#length += json.length;
    for (const [oldest, { length }] of this.#records) {
      if (this.#length <= MOST_KEPT) break;
      this.#records.delete(oldest);
      this.#length -= length;
    }
    return record;
  }
}

const keptOf = new WeakMap<Db, KeptRecords>();

/**
 * The records of some reports as they were read, by the reports' keys; nobody may change them. Those that are not kept are taken apart by
 * the database: to read them whole, with every mention, takes twice as long.
 */
export async function toldRecords(reports: readonly number[], db: Db): Promise<Map<number, ToldRecord>> {
  const kept = keptOf.get(db) ?? new KeptRecords();
  keptOf.set(db, kept);
  const items = await db
    .selectFrom("reports")
    .select(["key", "digest", "read"])
    .where("key", "in", numbers(db, new Set(reports)))
    .execute();
  const names = new Map(items.map(({ key, digest, read }) => [key, `${key} ${digest} ${read}`]));
  const found = new Map<number, ToldRecord>();
  for (const [key, name] of names) {
    const record = kept.get(name);
    if (record) found.set(key, record);
  }
  const missing = [...names.keys()].filter((key) => !found.has(key));
  if (missing.length === 0) return found;
  const rows = await db
    .selectFrom("report_texts")
    .select(["report", engineOf(db).members("record", PARTS).as("record")])
    .where("report", "in", numbers(db, missing))
    .execute();
  for (const { report, record } of rows) found.set(report, kept.keep(names.get(report) ?? "", record));
  return found;
}
