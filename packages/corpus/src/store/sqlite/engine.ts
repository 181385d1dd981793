import { sql } from "kysely";
import type { Engine, IndexedText } from "../engine.js";
import type { Db } from "../tables.js";

/** The two indexes over `report_texts`: words by their English stem, and as they are written. */
const TEXT_INDEXES = ["text_stems", "text_words"] as const;

/** The index over `profiles`: every three letters of a form. */
const NAME_INDEX = "profile_forms";
const LETTERS = 3;

/** SQLite: full text by FTS5. */
export const sqlite: Engine = {
  name: "sqlite",
  async tables(db) {
    const tables = await db.introspection.getTables();
    return tables
      .map(({ name }) => name)
      .filter((name) => ![...TEXT_INDEXES, NAME_INDEX].some((index) => name.startsWith(index)));
  },
  statement: (ofMigration) => ofMigration,
  list: (_, values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
  rows(_, columns, rows) {
    const values = columns.map((column, at) => sql`value ->> ${sql.lit(at)} as ${sql.ref(column)}`);
    return sql`(select ${sql.join(values)} from json_each(${this.packed(columns, rows)}))`;
  },
  packed: (columns, rows) =>
    JSON.stringify(rows.map((row) => columns.map((column) => Reflect.get(row, column) ?? null))),
  members: (column, names) =>
    sql`json_object(${sql.join(names.map((name) => sql`${sql.lit(name)}, ${sql.ref(column)} -> ${sql.lit(name)}`))})`,
  gathered: (column, rows) => sql`(select json_group_array(${sql.ref(column)}) from ${rows} as own)`,
  named(part) {
    const holds = sql<boolean>`form like ${`%${part}%`}`;
    return [...part].length < LETTERS
      ? holds
      : sql`profiles.key in (select rowid from ${sql.table(NAME_INDEX)} where ${holds})`;
  },
  nameIndex: [
    `CREATE VIRTUAL TABLE ${NAME_INDEX} USING fts5 (
  form, content = 'profiles', content_rowid = 'key', tokenize = 'trigram', detail = 'none', columnsize = 0
)`,
    `CREATE TRIGGER profiles_put_in AFTER INSERT ON profiles BEGIN
  INSERT INTO ${NAME_INDEX} (rowid, form) VALUES (new.key, new.form);
END`,
    `CREATE TRIGGER profiles_taken_out AFTER DELETE ON profiles BEGIN
  INSERT INTO ${NAME_INDEX} (${NAME_INDEX}, rowid, form) VALUES ('delete', old.key, old.form);
END`,
    `INSERT INTO ${NAME_INDEX} (${NAME_INDEX}) VALUES ('rebuild')`,
  ],
  holds: (column, other) => sql`instr(${sql.ref(column)}, ${sql.ref(other)}) > 0`,
  like: "like",
  indexes: sql`select name, sql as statement from sqlite_master where type = 'index' and sql is not null order by rowid`,
  snapshot: "begin",
  async revision(db) {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
    return String(rows[0]?.data_version);
  },
  // SQLite counts by itself.
  async changed() {},
  async settle(db) {
    // A sample of each index tells enough of it, however large it is.
    await sql`pragma analysis_limit = 1000`.execute(db);
    await sql`pragma optimize`.execute(db);
    // Never waits: what others still read is taken over by the next one who writes.
    await sql`pragma wal_checkpoint(passive)`.execute(db);
  },
  textIndex: [
    `CREATE VIRTUAL TABLE text_stems USING fts5 (
  title, text, content = 'report_texts', content_rowid = 'report', tokenize = 'porter unicode61 remove_diacritics 2'
)`,
    `CREATE VIRTUAL TABLE text_words USING fts5 (
  title, text, content = 'report_texts', content_rowid = 'report', tokenize = 'unicode61 remove_diacritics 2'
)`,
  ],
  async indexText(db: Db, report: number, { title, text }: IndexedText) {
    for (const index of TEXT_INDEXES) {
      await sql`insert into ${sql.table(index)} (rowid, title, text) values (${report}, ${title}, ${text})`.execute(db);
    }
  },
  async forgetText(db: Db, report: number, { title, text }: IndexedText) {
    for (const index of TEXT_INDEXES) {
      await sql`insert into ${sql.table(index)} (${sql.ref(index)}, rowid, title, text)
        values ('delete', ${report}, ${title}, ${text})`.execute(db);
    }
  },
  matches(key, { stems, phrases, without }) {
    const found = (index: string, words: readonly string[]) =>
      sql`select rowid from ${sql.table(index)} where ${sql.ref(index)} match ${words.map(quoted).join(" ")}`;
    const report = typeof key === "string" ? sql.ref(key) : key;
    const parts = [
      ...(stems.length ? [sql`${report} in (${found("text_stems", stems)})`] : []),
      ...(phrases.length ? [sql`${report} in (${found("text_words", phrases)})`] : []),
      ...without.map((words) => sql`${report} not in (${found("text_stems", [words])})`),
    ];
    return sql<boolean>`(${sql.join(parts, sql` and `)})`;
  },
};

/** A string of FTS5: no operator of its language gets through. */
function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
