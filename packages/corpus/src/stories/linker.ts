import { sql } from "kysely";
import { withRulings } from "../corrections/story-rulings.js";
import type { Linker, StoredReport } from "../linker.js";
import { insertRows } from "../store/insert.js";
import { numbers, texts } from "../store/list.js";
import { placeKeys } from "../store/put.js";
import type { Tx } from "../store/tables.js";
import { earlier } from "./apart-in-time.js";
import type { Fresh } from "./candidates.js";
import { emptyStory } from "./empty.js";
import { type Features, townOf } from "./features.js";
import { reachOf } from "./match.js";
import { gatherNodes, regroup } from "./regroup.js";
import { settleStories } from "./settle.js";
import { signatureOf } from "./signature.js";
import { spoilNodes } from "./spoil.js";
import { tellingsOf } from "./tell.js";
import type { Telling } from "./telling.js";

/** Puts what a report tells into the stories that it belongs to. */
export const storyLinker: Linker<Tx> = {
  name: "stories",

  async link(reports: readonly StoredReport[], tx: Tx): Promise<void> {
    const tellings = await withRulings(
      reports.flatMap(({ record }) => tellingsOf(record)),
      tx,
    );
    if (tellings.length === 0) return;
    const { nodes, fresh, telling } = await nodesOf(tellings, tx);
    await store(tellings, nodes, telling, reports, tx);
    await addBodies(tellings, tx);
    await gatherNodes(fresh, tx);
    await spoilNodes(nodes, tx);
  },

  settle: settleStories,

  async unlink({ key }, tx) {
    const rows = await tx.selectFrom("tellings").select(["key", "node", "telling"]).where("report", "=", key).execute();
    if (rows.length === 0) return;
    const nodes = [...new Set(rows.map(({ node }) => node))];
    await addBodies(
      rows.map(({ telling }) => JSON.parse(telling)),
      tx,
      -1,
    );
    await spoilNodes(nodes, tx);
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
    await regroup(new Set(empty.map((row) => row.near)), tx);
    await dropEmptyStories(tx);
  },
};

/**
 * The nodes of tellings, each in its place; those that were not there yet are put in, each with a story of its own. `telling` is the key that
 * the first of the tellings gets.
 */
async function nodesOf(
  tellings: readonly Telling[],
  tx: Tx,
): Promise<{ nodes: number[]; fresh: Fresh[]; telling: number }> {
  const signatures = tellings.map(({ features }) => signatureOf(features));
  const { rows } = await sql<{ key: number; signature: string }>`
    select key, signature from nodes where signature in ${texts(tx, signatures)}`.execute(tx);
  const known = new Map(rows.map(({ key, signature }) => [signature, key]));
  const next = await nextKeys(tx);
  const placeOf = await placeKeys(
    tellings.flatMap(({ features }, at) => (features.place && !known.has(signatures[at] ?? "") ? features.place : [])),
    tx,
  );
  const fresh: Fresh[] = [];
  const stories: object[] = [];
  const added: object[] = [];
  for (const [at, signature] of signatures.entries()) {
    const features = tellings[at]?.features;
    if (!features || known.has(signature)) continue;
    const [key, story] = [next.node++, next.story++];
    known.set(signature, key);
    const { family, country = "" } = features;
    const days = spanOf(features);
    const place = features.place ? placeOf(features.place) : null;
    stories.push({ key: story, ...emptyStory(family) });
    added.push({
      ...{ key, signature, family, country, place, ...days, near: key, story, tellings: 0, ...townOf(features) },
      features: JSON.stringify(features),
    });
    fresh.push({ key, near: key, family, country, ...days, features });
  }
  await insertRows(tx, "stories", STORY_COLUMNS, stories);
  await insertRows(tx, "nodes", NODE_COLUMNS, added);
  const nodes = signatures.map((signature) => known.get(signature) ?? 0);
  await sql`update nodes set tellings = tellings + counted.more
    from (select value as node, count(*) as more from ${numbers(tx, nodes)} as own group by value) as counted
    where nodes.key = counted.node`.execute(tx);
  return { nodes, fresh, telling: next.telling };
}

/** The days on which it may have been, as far as nodes are looked up by them. */
function spanOf(features: Features): { begins: string; ends: string } {
  const { from, to, published = "" } = features;
  if (from && to) return { begins: from, ends: to };
  return { begins: published && earlier(published, reachOf(features)), ends: published };
}

const STORY_COLUMNS = [
  "key",
  "family",
  "type",
  "what",
  "reports",
  "sayso",
  "standing",
  "disputed",
  "found",
  "stale",
] as const;
const NODE_COLUMNS = [
  "key",
  "signature",
  "family",
  "country",
  "place",
  "begins",
  "ends",
  "features",
  "near",
  "story",
  "tellings",
  "lat",
  "lon",
] as const;

/** The keys that the next rows get: within a transaction nobody else takes them. */
async function nextKeys(tx: Tx): Promise<{ node: number; story: number; telling: number }> {
  const { rows } = await sql<{ node: number; story: number; telling: number }>`select
    (select coalesce(max(key), 0) + 1 from nodes) as node,
    (select coalesce(max(key), 0) + 1 from stories) as story,
    (select coalesce(max(key), 0) + 1 from tellings) as telling`.execute(tx);
  const [row] = rows;
  if (!row) throw new RangeError("a select without a table gives one row");
  return row;
}

async function store(
  tellings: readonly Telling[],
  nodes: readonly number[],
  first: number,
  reports: readonly StoredReport[],
  tx: Tx,
): Promise<void> {
  const byId = new Map(reports.map((report) => [report.record.id, report]));
  const rows = tellings.map((telling, at) => ({
    ...{ key: first + at, report: byId.get(telling.report)?.key, node: nodes[at], published: telling.published },
    telling: JSON.stringify(telling),
  }));
  await insertRows(tx, "tellings", ["key", "report", "node", "published", "telling"], rows);
  const events = new Map<string, object>();
  for (const [at, { report, told }] of tellings.entries()) {
    for (const { event } of told) {
      const kind = event.startsWith("r") ? "relation" : "event";
      const ref = `${report}#${event}`;
      if (!events.has(ref)) events.set(ref, { event: byId.get(report)?.keyOf(event), kind, telling: first + at });
    }
  }
  await insertRows(tx, "telling_events", ["event", "kind", "telling"], [...events.values()]);
}

/** Notes (or takes back) for which bodies the persons that a report quotes speak. */
async function addBodies(tellings: readonly Telling[], tx: Tx, by: 1 | -1 = 1): Promise<void> {
  const pairs = new Map<string, { person: string; body: string; reports: Set<string> }>();
  for (const { report, told } of tellings) {
    for (const { person, actor } of told.flatMap(({ chain }) => chain)) {
      if (!person || !actor || person === actor) continue;
      const of = pairs.get(`${person}\n${actor}`) ?? { person, body: actor, reports: new Set() };
      pairs.set(`${person}\n${actor}`, of);
      of.reports.add(report);
    }
  }
  if (pairs.size === 0) return;
  const persons = await keysOf(
    [...pairs.values()].map(({ person }) => person),
    tx,
  );
  const rows = [...pairs.values()].flatMap(({ person, body, reports }) => {
    const profile = persons.get(person);
    return profile === undefined ? [] : [{ profile, body, reports: by * reports.size }];
  });
  const counted = "on conflict (profile, body) do update set reports = profile_bodies.reports + excluded.reports";
  await insertRows(tx, "profile_bodies", ["profile", "body", "reports"], rows, counted);
  if (by < 0) await sql`delete from profile_bodies where reports <= 0`.execute(tx);
}

/** The keys of profiles by what they are made of. */
async function keysOf(profiles: readonly string[], tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: number; profile: string }>`
    select key, profile from profiles where profile in ${texts(tx, new Set(profiles))}`.execute(tx);
  return new Map(rows.map(({ key, profile }) => [profile, key]));
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
