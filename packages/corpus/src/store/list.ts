import type { RawBuilder } from "kysely";
import { engineOf } from "./engines.js";
import type { Db } from "./tables.js";

/** Numbers as a table of one column, `value`, for `in` and to be joined: the same statement for any length. */
export function numbers(db: Db, values: Iterable<number>): RawBuilder<number> {
  return engineOf(db).list("number", [...values]);
}

/** Texts, as numbers. */
export function texts(db: Db, values: Iterable<string>): RawBuilder<string> {
  return engineOf(db).list("text", [...values]);
}
