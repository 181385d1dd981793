import { type RawBuilder, sql } from "kysely";
import { SaysoError } from "sayso-record";
import type { Corpus } from "../corpus.js";
import type { Db, Tx } from "../store/tables.js";
import { told } from "../store/told.js";
import { withoutIndexes } from "./indexes.js";
import { KEYS } from "./keys.js";

/** How many rows are in memory at once; a row of `report_texts` holds a whole report and its record. */
const AT_ONCE = 200;

export interface CopyOptions {
  /** Each time that some rows were copied: how many in all. */
  onStep?(rows: number): void;
}

/**
 * Copies a corpus into another that is empty, in one database or the other, row for row: history, corrections and what joins
 * reports as well. All of it or nothing; of a source that is written meanwhile, what was in at the beginning. Gives how many
 * rows were copied. Throws COPY_NOT_EMPTY, and what `Corpus.put` throws.
 */
export async function copyCorpus(from: Corpus, to: Corpus, { onStep = () => {} }: CopyOptions = {}): Promise<number> {
  return told(from.place, () =>
    from.db.connection().execute(async (source) => {
      await sql.raw(from.engine.snapshot).execute(source);
      try {
        return await told(to.place, () => to.db.transaction().execute((target) => copyAll(source, to, target, onStep)));
      } finally {
        await sql.raw("rollback").execute(source);
      }
    }),
  );
}

async function copyAll(source: Db, to: Corpus, target: Tx, onStep: (rows: number) => void): Promise<number> {
  await refuseRows(to.place, target);
  let copied = 0;
  await withoutIndexes(to.engine, target, async () => {
    for (const [table, keys] of Object.entries(KEYS)) {
      for await (const rows of pagesOf(source, table, keys)) {
        await insertAll(target, table, rows);
        copied += rows.length;
        onStep(copied);
      }
    }
    await indexTexts(to, target);
  });
  await to.engine.changed(target);
  return copied;
}

async function refuseRows(place: string, target: Tx): Promise<void> {
  for (const table of Object.keys(KEYS)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
    if (rows.length === 0) continue;
    throw new SaysoError("COPY_NOT_EMPTY", {
      what: "there are reports in the corpus that is to be written",
      place,
      remedy: "Name a corpus that is not there yet: a copy never mixes with what is in.",
    });
  }
}

/** All rows of a table in the order of its keys, some at a time. */
async function* pagesOf(db: Db, table: string, keys: readonly string[]): AsyncGenerator<object[]> {
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  let rest: RawBuilder<unknown> = sql``;
  for (;;) {
    const page = sql<object>`select * from ${sql.table(table)} ${rest} order by ${columns} limit ${AT_ONCE}`;
    const { rows } = await page.execute(db);
    const last = rows.at(-1);
    if (last) yield rows;
    if (!last || rows.length < AT_ONCE) return;
    rest = sql`where (${columns}) > (${sql.join(keys.map((key) => sql`${Reflect.get(last, key)}`))})`;
  }
}

async function insertAll(db: Db, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map(
    (row) => sql`(${sql.join(columns.map((column) => sql`${stored(Reflect.get(row, column))}`))})`,
  );
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(db);
}

/** Bytes as both databases take them. */
function stored(value: unknown): unknown {
  return value instanceof ArrayBuffer ? Buffer.from(value) : value;
}

/** What is found by its words: all but what was withdrawn. */
async function indexTexts({ engine }: Corpus, target: Tx): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await target
      .selectFrom("report_texts")
      .innerJoin("reports", "reports.key", "report_texts.report")
      .select(["report_texts.report", "report_texts.title", "report_texts.text"])
      .where("reports.status", "<>", "withdrawn")
      .where("report_texts.report", ">", last)
      .orderBy("report_texts.report")
      .limit(AT_ONCE)
      .execute();
    for (const { report, title, text } of rows) await engine.indexText(target, report, { title, text });
    last = rows.at(-1)?.report ?? 0;
    if (rows.length < AT_ONCE) return;
  }
}
