import Libsql from "libsql";
import { Statement } from "./statement.js";

/** How many prepared statements a connection keeps; a corpus asks the same few hundred again and again. */
const MOST_PREPARED = 500;

/** How long SQLite itself waits for others, in milliseconds: it holds up the thread. For a writer, `patiently` waits. */
const MOMENT = 100;

/** What makes tables other than those that kept statements know. */
const REMAKES = /^\s*(?:alter|create|drop)\b/i;

/** A connection of `libsql` that keeps what it has prepared: parsing SQL costs more than running it. */
export class Connection {
  readonly #database: Libsql.Database;
  readonly #prepared = new Map<string, Statement>();

  /** `uri` is `file:…` with SQLite's own parameters. */
  constructor(uri: string) {
    this.#database = new Libsql(uri, { timeout: MOMENT });
  }

  prepare(sql: string): Statement {
    const known = this.#prepared.get(sql);
    if (known) return known;
    if (this.#prepared.size >= MOST_PREPARED || REMAKES.test(sql)) this.#prepared.clear();
    const prepared = new Statement(this.#database.prepare(sql));
    this.#prepared.set(sql, prepared);
    return prepared;
  }

  /** Several statements at once, without parameters. */
  run(sql: string): void {
    this.#database.exec(sql);
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }
}
