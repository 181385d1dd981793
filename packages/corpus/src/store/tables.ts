import type { Kysely, Transaction } from "kysely";
import type { EchoTables } from "./tables/echoes.js";
import type { ReportTables } from "./tables/reports.js";

/** Every table of a corpus; what joins reports adds its own. */
export interface Tables extends ReportTables, EchoTables {
  migrations: { name: string; applied: string };
}

/** A corpus as Kysely sees it. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
