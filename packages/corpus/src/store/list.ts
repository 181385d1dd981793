import { sql } from "kysely";

/** A list of values for `in`, as JSON: the same statement for any length, so that it is prepared once. */
export function listOf<T extends number | string>(values: Iterable<T>) {
  return sql<T>`(select value from json_each(${JSON.stringify([...values])}))`;
}
