import { apartOf } from "../corrections/story-rulings.js";
import type { Linker, StoredReport } from "../linker.js";
import { placeKey } from "../store/put.js";
import type { Tx } from "../store/tables.js";
import { emptyStory } from "./empty.js";
import type { Features } from "./features.js";
import { gatherNode, regroup } from "./regroup.js";
import { settleStories } from "./settle.js";
import { signatureOf } from "./signature.js";
import { tellingsOf } from "./tell.js";
import type { Telling } from "./telling.js";

/** Puts what a report tells into the stories that it belongs to. */
export const storyLinker: Linker<Tx> = {
  name: "stories",

  async link({ key, record, keyOf }: StoredReport, tx: Tx): Promise<void> {
    const touched = new Set<number>();
    const fresh: number[] = [];
    for (const telling of tellingsOf(record)) {
      const features = await apartOf(telling, tx);
      const node = await nodeKey(features, fresh, tx);
      touched.add(node);
      await store({ ...telling, features }, key, node, keyOf, tx);
    }
    await addBodies(key, tx);
    for (const node of fresh) await gatherNode(node, tx);
    await spoil([...touched], tx);
    await spoilEchoes(key, tx);
  },

  settle: settleStories,

  async unlink({ key }, tx) {
    const rows = await tx.selectFrom("tellings").select(["key", "node"]).where("report", "=", key).execute();
    if (rows.length === 0) return;
    const nodes = [...new Set(rows.map(({ node }) => node))];
    await addBodies(key, tx, -1);
    await spoil(nodes, tx);
    await spoilEchoes(key, tx);
    await tx
      .deleteFrom("telling_events")
      .where(
        "telling",
        "in",
        rows.map((row) => row.key),
      )
      .execute();
    await tx.deleteFrom("tellings").where("report", "=", key).execute();
    for (const { node } of rows) {
      await tx
        .updateTable("nodes")
        .set((of) => ({ tellings: of("tellings", "-", 1) }))
        .where("key", "=", node)
        .execute();
    }
    const empty = await tx
      .selectFrom("nodes")
      .select(["key", "near"])
      .where("key", "in", nodes)
      .where("tellings", "<=", 0)
      .execute();
    await tx
      .deleteFrom("nodes")
      .where(
        "key",
        "in",
        empty.map((row) => row.key),
      )
      .execute();
    for (const near of new Set(empty.map((row) => row.near))) await regroup(near, tx);
    await dropEmptyStories(tx);
  },
};

/** The row of the node with those features; a new one is put in and noted as fresh. */
async function nodeKey(features: Features, fresh: number[], tx: Tx): Promise<number> {
  const signature = signatureOf(features);
  const known = await tx
    .updateTable("nodes")
    .set((of) => ({ tellings: of("tellings", "+", 1) }))
    .where("signature", "=", signature)
    .returning("key")
    .executeTakeFirst();
  if (known) return known.key;
  const { family, country = "", from, to, published = "" } = features;
  const { key: story } = await tx
    .insertInto("stories")
    .values(emptyStory(family))
    .returning("key")
    .executeTakeFirstOrThrow();
  const days = { begins: from && to ? from : published, ends: from && to ? to : published };
  const place = features.place ? await placeKey(features.place, tx) : null;
  const row = {
    signature,
    family,
    country,
    place,
    ...days,
    features: JSON.stringify(features),
    near: 0,
    story,
    tellings: 1,
  };
  const { key } = await tx.insertInto("nodes").values(row).returning("key").executeTakeFirstOrThrow();
  await tx.updateTable("nodes").set({ near: key }).where("key", "=", key).execute();
  fresh.push(key);
  return key;
}

async function store(
  telling: Telling,
  report: number,
  node: number,
  keyOf: (id: string) => number,
  tx: Tx,
): Promise<void> {
  const row = { report, node, published: telling.published, telling: JSON.stringify(telling) };
  const { key } = await tx.insertInto("tellings").values(row).returning("key").executeTakeFirstOrThrow();
  const events = [...new Set(telling.told.map(({ event }) => event))].map((event) => ({
    event: keyOf(event),
    kind: event.startsWith("r") ? ("relation" as const) : ("event" as const),
    telling: key,
  }));
  await tx
    .insertInto("telling_events")
    .values(events)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Notes (or takes back) for which bodies the persons that a report quotes speak. */
async function addBodies(report: number, tx: Tx, by: 1 | -1 = 1): Promise<void> {
  const rows = await tx.selectFrom("tellings").select("telling").where("report", "=", report).execute();
  const pairs = new Map<string, { person: string; body: string }>();
  for (const { telling } of rows) {
    const { told }: Telling = JSON.parse(telling);
    for (const { person, actor } of told.flatMap(({ chain }) => chain)) {
      if (person && actor && person !== actor) pairs.set(`${person}\n${actor}`, { person, body: actor });
    }
  }
  for (const { person, body } of pairs.values()) {
    const row = await tx.selectFrom("profiles").select("key").where("profile", "=", person).executeTakeFirst();
    if (!row) continue;
    await tx
      .insertInto("profile_bodies")
      .values({ profile: row.key, body, reports: 1 })
      .onConflict((on) =>
        on.columns(["profile", "body"]).doUpdateSet((of) => ({ reports: of("profile_bodies.reports", "+", by) })),
      )
      .execute();
  }
  if (by < 0) await tx.deleteFrom("profile_bodies").where("reports", "<=", 0).execute();
}

async function spoil(nodes: readonly number[], tx: Tx): Promise<void> {
  if (nodes.length === 0) return;
  const stories = tx.selectFrom("nodes").select("story").where("key", "in", nodes);
  await tx.updateTable("stories").set({ stale: 1 }).where("key", "in", stories).where("stale", "=", 0).execute();
}

/** Its echoes may come from another report now. */
async function spoilEchoes(report: number, tx: Tx): Promise<void> {
  const groups = tx.selectFrom("echoes").select("echo").where("report", "=", report);
  const mates = await tx
    .selectFrom("echoes")
    .innerJoin("tellings", "tellings.report", "echoes.report")
    .select("tellings.node")
    .distinct()
    .where("echoes.echo", "in", groups)
    .where("echoes.report", "!=", report)
    .execute();
  await spoil(
    mates.map(({ node }) => node),
    tx,
  );
}

async function dropEmptyStories(tx: Tx): Promise<void> {
  const empty = tx
    .selectFrom("stories")
    .select("key")
    .where("stale", "=", 1)
    .where((of) =>
      of.not(of.exists(of.selectFrom("nodes").select("nodes.key").whereRef("nodes.story", "=", "stories.key"))),
    );
  await tx.deleteFrom("story_actors").where("story", "in", empty).execute();
  await tx.deleteFrom("stories").where("key", "in", empty).execute();
}
