import type { Tx } from "../store/tables.js";
import { membersOf, putUnderBlocks } from "./members.js";

/** How many profiles are in memory at once. */
const AT_ONCE = 1000;

/** Puts every profile under its blocks, after blocks came to be made otherwise; those of before are gone already. */
export async function blockAnew(tx: Tx): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom("profiles")
      .select("key")
      .where("key", ">", last)
      .orderBy("key")
      .limit(AT_ONCE)
      .execute();
    const keys = rows.map(({ key }) => key);
    await putUnderBlocks(await membersOf(keys, tx), tx);
    last = keys.at(-1) ?? last;
    if (keys.length < AT_ONCE) return;
  }
}
