import { type DatabaseConnection, SqliteDialect, SqliteDriver } from "kysely";
import type { Connection } from "./connection.js";
import { patiently } from "./patiently.js";

/** SQLite for Kysely, over a connection of `libsql`. A transaction takes the lock for writing when it begins, and waits for it at most `patience` milliseconds. */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: Connection;
  readonly #patience: number;

  constructor(database: Connection, patience: number) {
    super({ database });
    this.#database = database;
    this.#patience = patience;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database, this.#patience);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Connection;
  readonly #patience: number;

  constructor(database: Connection, patience: number) {
    super({ database });
    this.#database = database;
    this.#patience = patience;
  }

  // A transaction that begins by reading and writes later cannot wait for another writer: it is refused at once.
  override async beginTransaction(): Promise<void> {
    await patiently(this.#patience, () => this.#database.run("begin immediate"));
  }

  // On a full disk SQLite rolls back by itself; to ask again would hide its error behind another.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
