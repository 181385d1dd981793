import type { Kysely, Transaction } from "kysely";
import type { ActorTables } from "./tables/actors.js";
import type { CorrectionTables } from "./tables/corrections.js";
import type { EchoTables } from "./tables/echoes.js";
import type { ReportTables } from "./tables/reports.js";
import type { StoryTables } from "./tables/stories.js";

/** Every table of a corpus; what joins reports adds its own. */
export interface Tables extends ReportTables, EchoTables, ActorTables, StoryTables, CorrectionTables {
  migrations: { name: string; applied: string };
}

/** A corpus as Kysely sees it. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
