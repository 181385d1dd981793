/**
 * A statement of a migration as PostgreSQL has it: integers of 64 bits, for keys go beyond 32; texts compared as SQLite does,
 * by their characters and not by a language; a key that is not given is the next after the highest, as SQLite gives it.
 */
export function statementOf(ofMigration: string): string {
  const [, table = ""] = /^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/.exec(ofMigration) ?? [];
  if (!table) return ofMigration;
  return ofMigration
    .replace(/--.*$/gm, "")
    .replace(/^(\s*)key integer PRIMARY KEY(?! REFERENCES)/m, `$1key bigint PRIMARY KEY DEFAULT next_key('${table}')`)
    .replace(/\binteger\b/g, "bigint")
    .replace(/\breal\b/g, "double precision")
    .replace(/\bblob\b/g, "bytea")
    .replace(/^(\s*\w+) text\b/gm, '$1 text COLLATE "C"')
    .replace(/\)\s*WITHOUT ROWID$/, ")");
}

/** What tables lean on. Writers come one after the other: nobody else takes the same key. */
export const NEXT_KEY = `CREATE FUNCTION next_key(of_table text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  key_ bigint;
BEGIN
  EXECUTE format('SELECT coalesce(max(key), 0) + 1 FROM %I', of_table) INTO key_;
  RETURN key_;
END
$$`;
