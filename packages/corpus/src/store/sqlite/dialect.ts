import { CompiledQuery, type DatabaseConnection, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from "kysely";
import type { Connection } from "./connection.js";

/** SQLite for Kysely, over a connection of `libsql`. A transaction takes the lock for writing when it begins. */
export function sqliteDialect(connection: Connection): SqliteDialect {
  return new ImmediateDialect({ database: connection });
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }
}

class ImmediateDriver extends SqliteDriver {
  // A transaction that begins by reading and writes later cannot wait for another writer: it is refused at once.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}
