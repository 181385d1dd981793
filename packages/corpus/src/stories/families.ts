import { sql } from "kysely";
import { grouped } from "../grouped.js";
import { numbers } from "../store/list.js";
import type { Db, Tx } from "../store/tables.js";

/** The families of what a story tells: one, unless a person tied happenings of several. */
export function familiesTold(families: Iterable<string>): string {
  return [...new Set(families)].sort().join(" ");
}

/** Tells the families of all stories anew that tell of several: other stories bear their only one. */
export async function tellFamilies(tx: Tx): Promise<void> {
  const mixed = await severalIn(tx);
  for (const [story, families] of mixed) {
    await tx
      .updateTable("stories")
      .set({ family: familiesTold(families) })
      .where("key", "=", story)
      .execute();
  }
}

async function severalIn(db: Db): Promise<Map<number, string[]>> {
  const { rows } = await sql<{ story: number }>`
    select story from nodes group by story having min(family) <> max(family)`.execute(db);
  const stories = rows.map(({ story }) => story);
  const nodes = await sql<{ story: number; family: string }>`
    select story, family from nodes where story in ${numbers(db, stories)}`.execute(db);
  return grouped(nodes.rows.map(({ story, family }) => [story, family] as const));
}
