import { sql } from "kysely";
import { SaysoError } from "sayso-record";
import type { Engine } from "./engine.js";
import { MIGRATIONS } from "./migrations/index.js";
import type { Migration } from "./migrations/migration.js";
import type { Db } from "./tables.js";

/**
 * Takes a corpus to the newest form, all of it or nothing. Throws CORPUS_NEWER where a later sayso has been at it.
 * `place` names the corpus in errors.
 */
export async function migrate(
  db: Db,
  engine: Engine,
  place: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  // Whoever may write to a corpus need not be one who may change its form.
  if ((await missing(db, engine, place, migrations)).length === 0) return;
  await db.transaction().execute(async (tx) => {
    await sql.raw(engine.statement(MIGRATIONS_TABLE)).execute(tx);
    for (const migration of await missing(tx, engine, place, migrations)) {
      for (const statement of migration.statements(engine)) await sql.raw(engine.statement(statement)).execute(tx);
      await migration.fill?.(tx);
      await tx.insertInto("migrations").values({ name: migration.name, applied: new Date().toISOString() }).execute();
    }
  });
}

/** What tells which steps a corpus has seen. */
export const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS migrations (
  name text PRIMARY KEY,
  applied text NOT NULL           -- when, UTC
)`;

/** Those that the corpus has not seen. Throws CORPUS_NEWER where it has seen one that is not known here. */
export async function missing(
  db: Db,
  engine: Engine,
  place: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Migration[]> {
  const applied = await names(db, engine);
  const stranger = applied.find((name) => !migrations.some((migration) => migration.name === name));
  if (stranger !== undefined) {
    throw new SaysoError("CORPUS_NEWER", {
      what: "a later version of sayso has written to the corpus",
      value: stranger,
      place,
      remedy: "Use that version, or ingest the sources into a new corpus.",
    });
  }
  return migrations.filter(({ name }) => !applied.includes(name));
}

async function names(db: Db, engine: Engine): Promise<string[]> {
  // One that was killed while it was made bears the mark of a corpus, and nothing else.
  if (!(await engine.tables(db)).includes("migrations")) return [];
  return (await db.selectFrom("migrations").select("name").orderBy("name").execute()).map(({ name }) => name);
}
