import { keyOf, partsOf } from "../store/key.js";
import { texts } from "../store/list.js";
import type { Db, Tx } from "../store/tables.js";
import type { Telling } from "../stories/telling.js";

/** Tellings of one report, marked where a person put any of their events apart. */
export async function withRulings(tellings: readonly Telling[], tx: Tx): Promise<readonly Telling[]> {
  const idsOf = ({ report, told }: Telling) => told.map(({ event }) => `${report}#${event}`);
  const rulings = await tx
    .selectFrom("story_rulings")
    .select(["correction", "a"])
    .where("a", "in", texts(tx, new Set(tellings.flatMap(idsOf))))
    .where("same", "=", 0)
    .orderBy("correction", "desc")
    .execute();
  if (rulings.length === 0) return tellings;
  return tellings.map((telling) => {
    const own = new Set(idsOf(telling));
    const last = rulings.find(({ a }) => own.has(a));
    return last ? { ...telling, features: { ...telling.features, apart: `c${last.correction}` } } : telling;
  });
}

/** Two nodes that a person tied to each other, by their signatures, and their neighbourhoods. */
interface NodeTie {
  a: string;
  b: string;
  near: number;
  other: number;
}

/** What persons tied to these nodes. */
export async function tiesAmong(nodes: readonly number[], tx: Tx): Promise<NodeTie[]> {
  if (nodes.length === 0) return [];
  const any = await tx.selectFrom("story_rulings").select("a").where("same", "=", 1).limit(1).executeTakeFirst();
  if (!any) return [];
  const rulings = await tx
    .selectFrom("story_rulings")
    .select(["a", "b"])
    .where("same", "=", 1)
    .orderBy("correction")
    .execute();
  const ties: NodeTie[] = [];
  const own = new Set(nodes);
  for (const ruling of rulings) {
    const [a, b] = [await nodeOf(ruling.a, tx), await nodeOf(ruling.b, tx)];
    if (!a || !b) continue;
    if (own.has(a.key)) ties.push({ a: a.signature, b: b.signature, near: a.near, other: b.near });
    else if (own.has(b.key)) ties.push({ a: b.signature, b: a.signature, near: b.near, other: a.near });
  }
  return ties;
}

/** The node that an event (`REPORT#v3`) or a relation is told in. */
export async function nodeOf(
  id: string,
  tx: Db,
): Promise<{ key: number; signature: string; near: number; story: number } | undefined> {
  const parts = partsOf(id);
  if (!parts) return undefined;
  const report = await tx.selectFrom("reports").select("key").where("id", "=", parts.report).executeTakeFirst();
  if (!report) return undefined;
  return tx
    .selectFrom("telling_events")
    .innerJoin("tellings", "tellings.key", "telling_events.telling")
    .innerJoin("nodes", "nodes.key", "tellings.node")
    .select(["nodes.key", "nodes.signature", "nodes.near", "nodes.story"])
    .where("telling_events.event", "=", keyOf(report.key, parts.id))
    .where("telling_events.kind", "=", parts.id.startsWith("r") ? "relation" : "event")
    .executeTakeFirst();
}
