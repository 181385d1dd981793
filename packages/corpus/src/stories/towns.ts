import { updateRows } from "../store/insert.js";
import type { Tx } from "../store/tables.js";
import { townOf } from "./features.js";

/** How many nodes are in memory at once. */
const AT_ONCE = 1000;

/** Notes of every node where its town lies, from its features. */
export async function placeTowns(tx: Tx): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom("nodes")
      .select(["key", "features"])
      .where("key", ">", last)
      .orderBy("key")
      .limit(AT_ONCE)
      .execute();
    const towns = rows.map(({ key, features }) => ({ key, ...townOf(JSON.parse(features)) }));
    await updateRows(tx, "nodes", ["lat", "lon"], towns);
    last = rows.at(-1)?.key ?? last;
    if (rows.length < AT_ONCE) return;
  }
}
