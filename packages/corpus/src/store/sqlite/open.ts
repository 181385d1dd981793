import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Kysely, sql } from "kysely";
import { migrate, missing } from "../migrate.js";
import { type Access, noCorpus, noneHere, tooOld } from "../refusal.js";
import type { Db, Tables } from "../tables.js";
import { failure, told } from "../told.js";
import { Connection } from "./connection.js";
import { LibsqlDialect } from "./dialect.js";
import { sqlite } from "./engine.js";
import { patiently } from "./patiently.js";

/** "sayo" in the head of the file: what tells a corpus from other files of SQLite. */
const APPLICATION = 0x7361796f;

/** How long to wait for another writer, in milliseconds. */
const PATIENCE = 60_000;

/**
 * How much of the file a connection keeps in memory, in KiB. Rows of one report go to places far apart in the indexes by day, which a
 * writer of a large corpus would read and write again and again.
 */
const CACHE = 262_144;
/**
 * How long the list of changes beside the file may grow before they go into it, in pages of 4 KiB: a page that many reports change is then
 * written into the file once for all of them.
 */
const CHECKPOINT = 65_536;
/** How much a reader may take from the system's own cache without copying, in bytes. */
const MAPPED = 2 ** 28;

/**
 * Opens a file as a corpus. Throws CORPUS_MISSING, CORPUS_NONE (another kind of file), CORPUS_NEWER, CORPUS_OLDER (to
 * read only) and what `failure` names.
 */
export async function openFile(file: string, access: Access, patience = PATIENCE): Promise<Db> {
  const there = existsSync(file);
  if (there && !statSync(file).isFile()) throw noCorpus(file);
  if (!there && access === "read") throw noneHere(file);
  const connection = connect(file, access);
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(connection, patience) });
  try {
    await told(file, () => prepare(db, connection, file, access, patience));
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function connect(file: string, access: Access): Connection {
  try {
    return new Connection(`${pathToFileURL(resolve(file))}?${access === "read" ? readOnly(file) : "mode=rwc"}`);
  } catch (error) {
    throw failure(error, file);
  }
}

/** SQLite keeps its two files beside the corpus also to read; where it cannot, nobody can be writing. */
function readOnly(file: string): string {
  if (existsSync(`${file}-wal`)) return "mode=ro";
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
    return "mode=ro";
  } catch {
    return "mode=ro&immutable=1";
  }
}

async function prepare(db: Db, connection: Connection, file: string, access: Access, patience: number): Promise<void> {
  connection.run(`PRAGMA foreign_keys = on; PRAGMA cache_size = -${CACHE};`);
  if (access === "read") {
    connection.run(`PRAGMA mmap_size = ${MAPPED};`);
    if (!isCorpus(connection)) throw noCorpus(file);
    const older = await missing(db, sqlite, file);
    if (older[0]) throw tooOld(file, older[0].name);
    return;
  }
  // The mark comes first, and in one step, so that nobody meets a file that is neither empty nor a corpus.
  await db.transaction().execute(async (tx) => {
    if (isEmpty(connection)) await sql.raw(`PRAGMA application_id = ${APPLICATION}`).execute(tx);
  });
  if (!isCorpus(connection)) throw noCorpus(file);
  await patiently(patience, () => connection.run("PRAGMA journal_mode = wal"));
  // What is reported as stored outlives a crash of the machine, too.
  connection.run(`PRAGMA synchronous = full; PRAGMA wal_autocheckpoint = ${CHECKPOINT};`);
  await migrate(db, sqlite, file);
}

/** A file that is only begun has one page, and no table. */
function isEmpty(connection: Connection): boolean {
  return number(connection, "PRAGMA page_count") <= 1 && number(connection, "SELECT count(*) FROM sqlite_master") === 0;
}

function isCorpus(connection: Connection): boolean {
  return number(connection, "PRAGMA application_id") === APPLICATION;
}

function number(connection: Connection, question: string): number {
  const [row] = connection.prepare(question).all([]);
  return Number(Object.values(Object(row))[0]);
}
