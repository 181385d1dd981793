import { sql } from "kysely";
import type { Corpus } from "../corpus.js";

/** All rows of all tables, whichever database they are in, but when its form was made; in an order of their own. */
export async function allRows({ db, engine }: Corpus): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const name of await engine.tables(db)) {
    if (name === "migrations") continue;
    const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(db);
    all[name] = rows.map((row) => JSON.stringify(row, plain)).sort();
  }
  return all;
}

/** Bytes come as one or the other. */
function plain(this: object, key: string, value: unknown): unknown {
  const own: unknown = Reflect.get(this, key);
  if (own instanceof ArrayBuffer) return Buffer.from(own).toString("base64");
  return own instanceof Uint8Array ? Buffer.from(own).toString("base64") : value;
}
