import type { Expression, RawBuilder } from "kysely";
import type { Db, Tables } from "./tables.js";
import type { TextQuery } from "./text-query.js";

/** What each database does in its own way. All else is Kysely's, the same for all. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  /** The names of the tables that are there, without those of indexes. */
  tables(db: Db): Promise<string[]>;
  /** A statement of a migration as this database writes it. */
  statement(ofMigration: string): string;
  /** A table of one column, `value`: the same statement for any number of values, so that it is prepared once. */
  list<T>(kind: "number" | "text", values: readonly T[]): RawBuilder<T>;
  /** A table of rows, with columns of a table of the corpus: the same statement for any number of them, whose one parameter is `packed`. */
  rows(table: keyof Tables, columns: readonly string[], rows: readonly object[]): RawBuilder<unknown>;
  packed(columns: readonly string[], rows: readonly object[]): string;
  /** Of a column that holds a JSON object, an object of those members alone, each as it is written. */
  members(column: string, names: readonly string[]): RawBuilder<string>;
  /** The numbers of one column of a question's rows as a JSON list, in their order: of a question within another's row. */
  gathered(column: string, rows: Expression<unknown>): RawBuilder<string>;
  /** A condition on `profiles`: the form of its name holds such a part, which has no signs of patterns. */
  named(part: string): RawBuilder<boolean>;
  /** Statements that make an index of the forms of profiles by their parts, and keep it. */
  readonly nameIndex: readonly string[];
  /** A condition: a text of one column holds that of another, as it is written. */
  holds(column: string, other: string): RawBuilder<boolean>;
  /** The operator for patterns, for which capitals of ASCII are as small letters. */
  readonly like: "like" | "ilike";
  /** The indexes that this user may take away and make again, without those of keys: how each is called and the statement that makes it. */
  readonly indexes: RawBuilder<{ name: string; statement: string }>;
  /** Begins to read all as it is at one moment, whoever writes meanwhile. */
  readonly snapshot: string;
  /** Another one whenever another connection, of this process or of any other, has changed what is in. */
  revision(db: Db): Promise<string>;
  /** In each transaction that changes what is in. */
  changed(db: Db): Promise<void>;
  /** Before a corpus is closed that was written. */
  settle(db: Db): Promise<void>;
  /** Statements that make the index of texts, with English stems and as written. */
  readonly textIndex: readonly string[];
  indexText(db: Db, report: number, text: IndexedText): Promise<void>;
  /** Takes out what `indexText` put in: the same texts. */
  forgetText(db: Db, report: number, text: IndexedText): Promise<void>;
  /** A condition: the report with that key holds what was asked for. `key` is the column, or its name. */
  matches(key: string | RawBuilder<unknown>, query: TextQuery): RawBuilder<boolean>;
}

export interface IndexedText {
  title: string;
  text: string;
}
