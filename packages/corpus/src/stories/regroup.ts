import { sql } from "kysely";
import { tiesAmong } from "../corrections/story-rulings.js";
import { numbers } from "../store/list.js";
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
  const { rows } = await sql<Candidate>`select family, country, begins, ends, features, near from nodes
    where key = ${key}`.execute(tx);
  const [node] = rows;
  if (!node) return;
  const own: Features = JSON.parse(node.features);
  const nears = new Set([node.near]);
  // A relation goes with the very same one alone, and shares its node.
  if (!own.relation) {
    for (const row of await candidates(node, tx)) {
      const score = matchTellings(own, JSON.parse(row.features));
      if (score !== undefined && score >= WEAK) nears.add(row.near);
    }
  }
  for (const tied of await tiesAmong([key], tx)) nears.add(tied.near);
  const near = Math.min(...nears);
  if (nears.size > 1) await sql`update nodes set near = ${near} where near in ${numbers(tx, nears)}`.execute(tx);
  else if (own.relation) return;
  await regroup(near, tx);
}

interface Candidate {
  family: string;
  country: string;
  begins: string;
  ends: string;
  features: string;
  near: number;
}

/** Nodes that may match one (itself, too), as far as columns tell: of its family and country, at a time that may be its own. */
async function candidates({ family, country, begins, ends }: Candidate, tx: Tx): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`select family, country, begins, ends, features, near from nodes
    where family = ${family} and country = ${country}
      and begins between ${shifted(begins, -LONGEST_DAYS - UNDATED_DAYS)} and ${shifted(ends, UNDATED_DAYS)}`.execute(
    tx,
  );
  return rows;
}

/** Groups all nodes of one neighbourhood into stories; those that stay keep their rows. */
export async function regroup(near: number, tx: Tx): Promise<void> {
  const { rows } = await sql<{ key: number; signature: string; family: string; features: string; story: number }>`
    select key, signature, family, features, story from nodes where near = ${near}`.execute(tx);
  // One that is alone stays where it is.
  if (rows.length <= 1) return;
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
