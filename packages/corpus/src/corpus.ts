import { setImmediate } from "node:timers/promises";
import type { Article, ReportRecord } from "sayso-record";
import { digestOf } from "./edition.js";
import type { Linker } from "./linker.js";
import { LINKERS } from "./linkers.js";
import type { Engine } from "./store/engine.js";
import { engineOf } from "./store/engines.js";
import { isAddress, withoutPassword } from "./store/postgres/address.js";
import { openDatabase } from "./store/postgres/open.js";
import { finish, type Incoming, type Outcome, put, putAnew, type Writer } from "./store/put.js";
import type { Access } from "./store/refusal.js";
import { openFile } from "./store/sqlite/open.js";
import type { Db, Tx } from "./store/tables.js";
import { told } from "./store/told.js";

export interface CorpusOptions {
  /** Whether to write, too; otherwise nothing is changed. */
  access?: Access;
  /** How long to wait for another writer, in milliseconds. */
  patience?: number;
  linkers?: readonly Linker<Tx>[];
  /** The clock: when a version came in. */
  now?: () => Date;
}

/**
 * Opens a corpus: a file of SQLite, or a database of PostgreSQL by its address, `postgres://…`; made where it is not there
 * yet and `access` is `write` (the database itself must be there). Others may read it while one writes, from other
 * processes too; writers wait for each other. Close it at the end.
 * Throws CORPUS_MISSING, CORPUS_NONE, CORPUS_NEWER, CORPUS_OLDER, CORPUS_READ_ONLY, CORPUS_UNREADABLE, CORPUS_UNREACHABLE,
 * CORPUS_NOT_LET_IN, CORPUS_ENCODING.
 */
export async function openCorpus(name: string, options: CorpusOptions = {}): Promise<Corpus> {
  const open = isAddress(name) ? openDatabase : openFile;
  return new Corpus(withoutPassword(name), await open(name, options.access ?? "read", options.patience), options);
}

/** Many records, one memory. */
export class Corpus {
  /** Names it in errors: the file, or the address without its password. */
  readonly place: string;
  /** For questions that are not asked here: its tables by Kysely, as docs/corpus.md tells them. */
  readonly db: Db;
  readonly engine: Engine;
  readonly #linkers: readonly Linker<Tx>[];
  readonly #now: () => Date;
  readonly #access: Access;
  /** How often it was written by this connection, which the database does not tell of itself. */
  #written = 0;

  constructor(place: string, db: Db, options: CorpusOptions) {
    const { linkers = LINKERS, now = () => new Date(), access = "read" } = options;
    this.#access = access;
    this.place = place;
    this.db = db;
    this.engine = engineOf(db);
    this.#linkers = linkers;
    this.#now = now;
  }

  /**
   * Stores records, all of them or none, and links them in that order. When it resolves they are on the disk.
   * Throws CORPUS_DISK_FULL, CORPUS_READ_ONLY, CORPUS_BUSY, CORPUS_DAMAGED, CORPUS_UNREADABLE, CORPUS_RECORD_TOO_LONG.
   */
  async put(incoming: readonly Incoming[]): Promise<Outcome[]> {
    const now = this.#now().toISOString();
    // The database works in this thread: between batches others have their turn, and what it let go of is cleared away.
    await setImmediate();
    return this.#write(now, async (writer) => {
      const outcomes: Outcome[] = [];
      for (const one of incoming) outcomes.push(await put(one, writer));
      return outcomes;
    });
  }

  /**
   * Stores what has been read anew of texts that are in, all of it or nothing: it takes the place of what was read of them before, and
   * corrections of it hold on. `known` is what was read the same, or of a text that is not in any more. Throws what `put` throws.
   */
  async putAnew(records: readonly ReportRecord[]): Promise<Outcome[]> {
    await setImmediate();
    return this.#write(this.#now().toISOString(), async (writer) => {
      const outcomes: Outcome[] = [];
      for (const record of records) outcomes.push(await putAnew(record, writer));
      return outcomes;
    });
  }

  /** Changes what is in, all of it or nothing, and brings what joins reports up to it. For corrections. */
  async amend<T>(change: (writer: Writer) => Promise<T>): Promise<T> {
    return this.#write(this.#now().toISOString(), change);
  }

  /** Another one whenever what is in may have changed, whoever wrote it; the same as long as nobody writes. Holds for this connection alone. */
  async revision(): Promise<string> {
    return `${await told(this.place, () => this.engine.revision(this.db))}.${this.#written}`;
  }

  #write<T>(now: string, change: (writer: Writer) => Promise<T>): Promise<T> {
    return told(this.place, () =>
      this.db.transaction().execute(async (tx) => {
        const writer = { tx, engine: this.engine, linkers: this.#linkers, now, waiting: [] };
        const done = await change(writer);
        await finish(writer);
        for (const linker of this.#linkers) await linker.settle?.(tx);
        await this.engine.changed(tx);
        return done;
      }),
    ).finally(() => {
      this.#written++;
    });
  }

  /** Whether this very item is in, as it is or as an earlier version: it need not be read again. */
  async knows(article: Article & { id: string }): Promise<boolean> {
    const digest = digestOf(article);
    const report = this.db.selectFrom("reports").select("key").where("id", "=", article.id);
    const asItIs = report.where("digest", "=", digest);
    const earlier = this.db
      .selectFrom("report_versions")
      .select("report as key")
      .where("report", "in", report)
      .where("digest", "=", digest);
    return told(this.place, async () => (await asItIs.unionAll(earlier).executeTakeFirst()) !== undefined);
  }

  /** The record of a report as it was read last; nothing where there is none of that id. */
  async record(id: string): Promise<ReportRecord | undefined> {
    const found = this.db
      .selectFrom("reports")
      .innerJoin("report_texts", "report_texts.report", "reports.key")
      .select("record")
      .where("reports.id", "=", id);
    const row = await told(this.place, () => found.executeTakeFirst());
    return row && JSON.parse(row.record);
  }

  /** Closes it; of a file, what was written goes into the file itself, so that it can be copied alone. */
  async close(): Promise<void> {
    // Where that fails, as on a full disk, all that was stored is safe all the same.
    if (this.#access === "write") await this.engine.settle(this.db).catch(() => {});
    await this.db.destroy();
  }
}
