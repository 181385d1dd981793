import { PostgresAdapter } from "kysely";
import type { Engine } from "./engine.js";
import { postgres } from "./postgres/engine.js";
import { sqlite } from "./sqlite/engine.js";
import type { Db } from "./tables.js";

/** The database that a corpus, or a transaction of it, is of. */
export function engineOf(db: Db): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite;
}
