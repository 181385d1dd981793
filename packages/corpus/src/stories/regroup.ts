import { sql } from "kysely";
import { tiesAmong } from "../corrections/story-rulings.js";
import { grouped } from "../grouped.js";
import { givenRows, updateRows } from "../store/insert.js";
import { numbers } from "../store/list.js";
import type { Tx } from "../store/tables.js";
import { United } from "../united.js";
import { candidates, type Fresh } from "./candidates.js";
import { clusterNodes } from "./cluster.js";
import { emptyStory } from "./empty.js";
import { formerStories, noteFormerStories } from "./former.js";
import { matchTellings, WEAK } from "./match.js";

/** Finds the nodes that one may go with anew, and groups them. */
export async function gatherNode(key: number, tx: Tx): Promise<void> {
  const row = await tx
    .selectFrom("nodes")
    .select(["key", "near", "family", "country", "begins", "ends", "features"])
    .where("key", "=", key)
    .executeTakeFirst();
  if (row) await gatherNodes([{ ...row, features: JSON.parse(row.features) }], tx);
}

/**
 * Finds the nodes that new ones may go with, and groups them anew. Nodes that match none of those bear nothing on them, so
 * that the order in which reports came does not either.
 */
export async function gatherNodes(fresh: readonly Fresh[], tx: Tx): Promise<void> {
  const nears = new United();
  const ties = await tiesAmong(
    fresh.map(({ key }) => key),
    tx,
  );
  for (const { near, other } of ties) nears.join(near, other);
  for (const node of fresh) {
    const { near, features: own } = node;
    // A relation goes with the very same one alone, and shares its node.
    if (own.relation) continue;
    nears.join(near, near);
    for (const row of await candidates(node, tx)) {
      // Who is in one neighbourhood already need not be matched for it.
      if (nears.of(row.near) === nears.of(near)) continue;
      const score = matchTellings(own, JSON.parse(row.features));
      if (score !== undefined && score >= WEAK) nears.join(near, row.near);
    }
  }
  await regroup(await renamed(nears, tx), tx);
}

/** Has nodes bear the numbers of what their neighbourhoods have become; gives those numbers. */
async function renamed(nears: United, tx: Tx): Promise<Set<number>> {
  const all = nears.all().map((key) => ({ key, near: nears.of(key) }));
  const moved = all.filter(({ key, near }) => key !== near);
  if (moved.length > 0) {
    await sql`update nodes set near = given.near
      from ${givenRows(tx, "nodes", ["key", "near"], moved)} as given where nodes.near = given.key`.execute(tx);
  }
  return new Set(all.map(({ near }) => near));
}

/** Groups all nodes of each of some neighbourhoods into stories; those that stay keep their rows. */
export async function regroup(nears: Iterable<number>, tx: Tx): Promise<void> {
  const { rows } = await sql<NodeRow>`
    select key, signature, family, features, story, near from nodes where near in ${numbers(tx, nears)}`.execute(tx);
  const ties = await tiesAmong(
    rows.map(({ key }) => key),
    tx,
  );
  const [taken, left] = [new Set<number>(), new Set<number>()];
  const moved: { key: number; story: number }[] = [];
  for (const near of grouped(rows.map((row) => [row.near, row] as const)).values()) {
    // One that is alone stays where it is.
    if (near.length <= 1) continue;
    const bySignature = new Map(near.map((row) => [row.signature, row]));
    const clusters = clusterNodes(
      near.map(({ signature, features }) => ({ key: signature, features: JSON.parse(features) })),
      ties,
    );
    for (const cluster of clusters) {
      const nodes = cluster.flatMap((signature) => bySignature.get(signature) ?? []);
      const free = nodes.map(({ story }) => story).filter((story) => !taken.has(story));
      const story = free.length > 0 ? Math.min(...free) : await newStory(nodes[0]?.family ?? "", tx);
      taken.add(story);
      for (const node of nodes) {
        if (node.story === story) continue;
        moved.push({ key: node.key, story });
        left.add(node.story).add(story);
      }
    }
  }
  if (left.size === 0) return;
  await updateRows(tx, "nodes", ["story"], moved);
  await sql`update stories set stale = 1 where stale = 0 and key in ${numbers(tx, left)}`.execute(tx);
  const gone = [...left].filter((story) => !taken.has(story));
  if (gone.length === 0) return;
  await noteFormerStories(await formerStories(gone, tx), tx);
  await sql`delete from story_actors where story in ${numbers(tx, gone)}`.execute(tx);
  await sql`delete from stories where key in ${numbers(tx, gone)}`.execute(tx);
}

interface NodeRow {
  key: number;
  signature: string;
  family: string;
  features: string;
  story: number;
  near: number;
}

async function newStory(family: string, tx: Tx): Promise<number> {
  return (await tx.insertInto("stories").values(emptyStory(family)).returning("key").executeTakeFirstOrThrow()).key;
}
