import type { RawBuilder } from "kysely";
import type { Db, Tables } from "./tables.js";
import type { TextQuery } from "./text-query.js";

/** What each database does in its own way. All else is Kysely's, the same for all. */
export interface Engine {
  readonly name: "sqlite";
  /** Puts rows into a table in one go, as JSON: the same statement for any number of them. */
  insert(db: Db, table: keyof Tables, columns: readonly string[], rows: readonly object[]): Promise<void>;
  /** Another one whenever another connection, of this process or of any other, has changed what is in. */
  revision(db: Db): Promise<string>;
  /** Before a corpus is closed that was written. */
  settle(db: Db): Promise<void>;
  /** Statements that make the index of texts, with English stems and as written. */
  readonly textIndex: readonly string[];
  indexText(db: Db, report: number, text: IndexedText): Promise<void>;
  /** Takes out what `indexText` put in: the same texts. */
  forgetText(db: Db, report: number, text: IndexedText): Promise<void>;
  /** A condition: the report with that key holds what was asked for. `key` names the column. */
  matches(key: string, query: TextQuery): RawBuilder<boolean>;
}

export interface IndexedText {
  title: string;
  text: string;
}
