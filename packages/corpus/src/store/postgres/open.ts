import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression, sql } from "kysely";
import { SaysoError } from "sayso-record";
import { MIGRATIONS_TABLE, migrate, missing } from "../migrate.js";
import { type Access, noCorpus, noneHere, tooOld } from "../refusal.js";
import type { Db, Tables } from "../tables.js";
import { told } from "../told.js";
import { withoutPassword } from "./address.js";
import { PgDialect } from "./dialect.js";
import { BEFORE_TABLES, postgres } from "./engine.js";

/** How long to wait for another writer, in milliseconds. */
const PATIENCE = 60_000;
/** How many connections; who writes needs one, and some to see what is known. */
const CONNECTIONS = { read: 10, write: 4 } as const;
/** How long a writer that has the lock may do nothing, in seconds: one that hangs must not hold up the others for ever. */
const MOST_IDLE = 300;

/** What tells the tables of a corpus from others: a comment on the table `migrations`. */
const MARK = "sayso corpus";

/**
 * Opens a database of PostgreSQL as a corpus, by its address; its tables are in the schema that is the first of the search
 * path. Throws CORPUS_MISSING, CORPUS_NONE (other tables), CORPUS_NEWER, CORPUS_OLDER (to read only), CORPUS_ENCODING and
 * what `failure` names.
 */
export async function openDatabase(address: string, access: Access, patience = PATIENCE): Promise<Db> {
  const place = withoutPassword(address);
  return told(place, async () => {
    const session =
      access === "read"
        ? "set default_transaction_read_only = on"
        : `set idle_in_transaction_session_timeout = '${MOST_IDLE}s'`;
    const db = new Kysely<Tables>({
      dialect: new PgDialect({ address, most: CONNECTIONS[access], patience, session }),
      plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
    });
    try {
      await prepare(db, place, access);
      return db;
    } catch (error) {
      await db.destroy();
      throw error;
    }
  });
}

async function prepare(db: Db, place: string, access: Access): Promise<void> {
  await refuseOtherEncodings(db, place);
  const tables = await postgres.tables(db);
  if (tables.length === 0) {
    if (access === "read") throw noneHere(place);
    await begin(db);
  }
  if (!(await isCorpus(db))) throw noCorpus(place);
  if (access === "write") return migrate(db, postgres, place);
  const [older] = await missing(db, postgres, place);
  if (older) throw tooOld(place, older.name);
}

/** Makes the mark, and what the tables lean on; in one step, so that nobody meets a schema that is neither empty nor a corpus. */
async function begin(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if ((await postgres.tables(tx)).length > 0) return;
    for (const statement of BEFORE_TABLES) await sql.raw(statement).execute(tx);
    await sql.raw(postgres.statement(MIGRATIONS_TABLE)).execute(tx);
    await sql.raw(`COMMENT ON TABLE migrations IS '${MARK}'`).execute(tx);
  });
}

async function isCorpus(db: Db): Promise<boolean> {
  const { rows } = await sql<{ mark: string | null }>`
    select obj_description(to_regclass('migrations')) as mark`.execute(db);
  return rows[0]?.mark === MARK;
}

async function refuseOtherEncodings(db: Db, place: string): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  const encoding = rows[0]?.server_encoding;
  if (encoding === "UTF8") return;
  throw new SaysoError("CORPUS_ENCODING", {
    what: "the database cannot hold every text",
    value: encoding,
    place,
    remedy: "Make one with createdb --encoding UTF8 --template template0.",
  });
}
