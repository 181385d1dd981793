import { sql } from "kysely";
import type { Engine, IndexedText } from "../engine.js";
import type { Db } from "../tables.js";
import { NEXT_KEY, statementOf } from "./statement.js";
import { storable } from "./storable.js";
import { piecesOf, wordsOf } from "./words.js";

/** The two indexes over `report_texts`: words by their English stem, and as they are written. */
const INDEXES = [
  { table: "text_stems", configuration: "sayso_stems" },
  { table: "text_words", configuration: "simple" },
] as const;
const [STEMS, WORDS] = INDEXES;

/** The table of one row that counts changes. */
const REVISION = "corpus_revision";
const OF_OUR_OWN: readonly string[] = [REVISION, ...INDEXES.map(({ table }) => table)];

const ARRAY_OF = { number: sql.raw("bigint[]"), text: sql.raw("text[]") } as const;

/** PostgreSQL: full text by tsvector. */
export const postgres: Engine = {
  name: "postgres",
  async tables(db) {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = current_schema() order by 1`.execute(db);
    return rows.map(({ name }) => name).filter((name) => !OF_OUR_OWN.includes(name));
  },
  statement: statementOf,
  list: (kind, values) => sql`(select unnest(${values}::${ARRAY_OF[kind]}) as value)`,
  rows(table, columns, rows) {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    return sql`(select ${names} from json_populate_recordset(null::${sql.table(table)}, ${this.packed(columns, rows)}::json))`;
  },
  packed: (columns, rows) =>
    JSON.stringify(
      rows.map((row) =>
        Object.fromEntries(columns.map((column) => [column, storable(Reflect.get(row, column) ?? null)])),
      ),
    ),
  members: (column, names) =>
    sql`json_build_object(${sql.join(
      names.map((name) => sql`${sql.lit(name)}, ${sql.ref(column)}::json -> ${sql.lit(name)}`),
    )})::text`,
  gathered: (column, rows) => sql`(select coalesce(json_agg(${sql.ref(column)}), '[]')::text from ${rows} as own)`,
  named: (part) => sql<boolean>`form like ${`%${part}%`}`,
  // An index of parts would need an extension, which not everybody may make.
  nameIndex: [],
  holds: (column, other) => sql`strpos(${sql.ref(column)}, ${sql.ref(other)}) > 0`,
  like: "ilike",
  indexes: sql`select relname as name, pg_get_indexdef(oid) as statement
    from pg_class join pg_index on indexrelid = oid
    where relnamespace = current_schema()::regnamespace and not indisunique and pg_has_role(relowner, 'usage')
    order by oid`,
  snapshot: "begin isolation level repeatable read read only",
  async revision(db) {
    const { rows } = await sql<{ number: number }>`select number from ${sql.table(REVISION)}`.execute(db);
    return String(rows[0]?.number);
  },
  async changed(db) {
    await sql`update ${sql.table(REVISION)} set number = number + 1`.execute(db);
  },
  async settle(db) {
    // Plans lean on counts, which PostgreSQL itself takes a minute after many rows came in.
    const { rows } = await sql<{ name: string }>`select relname as name from pg_stat_user_tables
      where schemaname = current_schema() and n_mod_since_analyze > 1000 + n_live_tup / 10`.execute(db);
    for (const { name } of rows) await sql`analyze ${sql.table(name)}`.execute(db);
  },
  textIndex: [
    // Without words to leave out, which would never be found.
    "CREATE TEXT SEARCH DICTIONARY sayso_stem (TEMPLATE = snowball, LANGUAGE = english)",
    "CREATE TEXT SEARCH CONFIGURATION sayso_stems (COPY = pg_catalog.simple)",
    "ALTER TEXT SEARCH CONFIGURATION sayso_stems ALTER MAPPING FOR asciiword WITH sayso_stem",
    ...INDEXES.flatMap(({ table }) => [
      `CREATE TABLE ${table} (
  report bigint NOT NULL REFERENCES reports (key),
  piece bigint NOT NULL,          -- 0: the title; the text from 1
  words tsvector NOT NULL,
  PRIMARY KEY (report, piece)
)`,
      `CREATE INDEX ${table}_by_words ON ${table} USING gin (words)`,
    ]),
  ],
  async indexText(db: Db, report: number, { title, text }: IndexedText) {
    const pieces = [wordsOf(title).join(" "), ...piecesOf(text)];
    for (const { table, configuration } of INDEXES) {
      await sql`insert into ${sql.table(table)} (report, piece, words)
        select ${report}::bigint, place - 1, to_tsvector(${configuration}::text::regconfig, piece)
        from unnest(${pieces}::text[]) with ordinality as pieces (piece, place)`.execute(db);
    }
  },
  async forgetText(db: Db, report: number) {
    for (const { table } of INDEXES) await sql`delete from ${sql.table(table)} where report = ${report}`.execute(db);
  },
  matches(key, { stems, phrases, without }) {
    const found = ({ table, configuration }: (typeof INDEXES)[number], words: string) =>
      sql`select report from ${sql.table(table)}
        where words @@ phraseto_tsquery(${sql.lit(configuration)}, ${wordsOf(words).join(" ")})`;
    const report = typeof key === "string" ? sql.ref(key) : key;
    const parts = [
      ...stems.map((words) => sql`${report} in (${found(STEMS, words)})`),
      ...phrases.map((words) => sql`${report} in (${found(WORDS, words)})`),
      ...without.map((words) => sql`${report} not in (${found(STEMS, words)})`),
    ];
    return sql<boolean>`(${sql.join(parts, sql` and `)})`;
  },
};

/** What has to be there before the tables. */
export const BEFORE_TABLES: readonly string[] = [
  NEXT_KEY,
  `CREATE TABLE ${REVISION} (number bigint NOT NULL)`,
  `INSERT INTO ${REVISION} VALUES (0)`,
];
