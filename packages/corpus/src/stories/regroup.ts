import { tiesAmong } from "../corrections/story-rulings.js";
import type { Tx } from "../store/tables.js";
import { clusterNodes } from "./cluster.js";
import { emptyStory } from "./empty.js";
import type { Features } from "./features.js";
import { LONGEST_DAYS, matchTellings, UNDATED_DAYS, WEAK } from "./match.js";

/**
 * Finds the nodes that a new one may go with, and groups them anew. Nodes that match none of those bear nothing on it, so
 * that the order in which reports came does not either.
 */
export async function gatherNode(key: number, tx: Tx): Promise<void> {
  const node = await tx
    .selectFrom("nodes")
    .select(["family", "country", "begins", "ends", "features", "near"])
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  const own: Features = JSON.parse(node.features);
  const nears = new Set([node.near]);
  // A relation goes with the very same one alone, and shares its node.
  if (!own.relation) {
    const rows = await tx
      .selectFrom("nodes")
      .select(["key", "features", "near"])
      .where("family", "=", node.family)
      .where("country", "=", node.country)
      .where("begins", ">=", shifted(node.begins, -LONGEST_DAYS - UNDATED_DAYS))
      .where("begins", "<=", shifted(node.ends, UNDATED_DAYS))
      .where("key", "!=", key)
      .execute();
    for (const row of rows) {
      const score = matchTellings(own, JSON.parse(row.features));
      if (score !== undefined && score >= WEAK) nears.add(row.near);
    }
  }
  for (const tied of await tiesAmong([key], tx)) nears.add(tied.near);
  const near = Math.min(...nears);
  if (nears.size > 1)
    await tx
      .updateTable("nodes")
      .set({ near })
      .where("near", "in", [...nears])
      .execute();
  else if (own.relation) return;
  await regroup(near, tx);
}

/** Groups all nodes of one neighbourhood into stories; those that stay keep their rows. */
export async function regroup(near: number, tx: Tx): Promise<void> {
  const rows = await tx
    .selectFrom("nodes")
    .select(["key", "signature", "family", "features", "story"])
    .where("near", "=", near)
    .execute();
  const bySignature = new Map(rows.map((row) => [row.signature, row]));
  const ties = await tiesAmong(
    rows.map(({ key }) => key),
    tx,
  );
  const clusters = clusterNodes(
    rows.map(({ signature, features }) => ({ key: signature, features: JSON.parse(features) })),
    ties,
  );
  const taken = new Set<number>();
  const left = new Set<number>();
  for (const cluster of clusters) {
    const nodes = cluster.flatMap((signature) => bySignature.get(signature) ?? []);
    const free = nodes.map(({ story }) => story).filter((story) => !taken.has(story));
    const story = free.length > 0 ? Math.min(...free) : await newStory(nodes[0]?.family ?? "", tx);
    taken.add(story);
    const moved = nodes.filter((node) => node.story !== story);
    if (moved.length === 0) continue;
    for (const node of moved) left.add(node.story);
    await tx
      .updateTable("nodes")
      .set({ story })
      .where(
        "key",
        "in",
        moved.map(({ key }) => key),
      )
      .execute();
    left.add(story);
  }
  if (left.size === 0) return;
  await tx
    .updateTable("stories")
    .set({ stale: 1 })
    .where("key", "in", [...left])
    .execute();
  const gone = [...left].filter((story) => !taken.has(story));
  if (gone.length === 0) return;
  await tx.deleteFrom("story_actors").where("story", "in", gone).execute();
  await tx.deleteFrom("stories").where("key", "in", gone).execute();
}

async function newStory(family: string, tx: Tx): Promise<number> {
  return (await tx.insertInto("stories").values(emptyStory(family)).returning("key").executeTakeFirstOrThrow()).key;
}

/** A day some days later; nothing moves where no day is known. */
function shifted(day: string, by: number): string {
  if (!day) return day;
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
