import { sql } from "kysely";
import { type DatedRuling, rulingsOn } from "../corrections/rulings.js";
import { grouped } from "../grouped.js";
import { engineOf } from "../store/engines.js";
import { givenRows, insertRows, updateRows } from "../store/insert.js";
import { numbers, texts } from "../store/list.js";
import type { Tx } from "../store/tables.js";
import { blocksOf } from "./block.js";
import { type ActorCluster, clusterProfiles, type Ruling } from "./cluster.js";
import { matchOf } from "./match.js";
import { type Member, membersOf, putUnderBlocks, type StoredProfile } from "./members.js";
import { formOf } from "./name.js";
import { betterSpelling } from "./spelling.js";
import { TALLIED, together } from "./tally.js";

/**
 * Groups profiles anew, with all that match them and all that match those: what the rest of the corpus is does not bear on
 * them, so that the order in which reports came does not either. Gives the ids of the actors that they make, whose reports it has counted.
 */
export async function recluster(profiles: readonly number[], tx: Tx): Promise<ReadonlySet<string>> {
  if (profiles.length === 0) return new Set();
  const own = await membersOf(profiles, tx);
  await putUnderBlocks(own, tx);
  const { members, rulings } = await matching(own, tx);
  const byKey = new Map(members.map((member) => [member.profile.key, member]));
  const before = new Set(members.map(({ row }) => row.actor).filter(Boolean));
  const clusters = clusterProfiles(members, rulings);
  const moved: { row: StoredProfile; key: number; actor: string }[] = [];
  for (const cluster of clusters) {
    for (const { profile } of cluster.profiles) {
      const row = byKey.get(profile.key)?.row;
      if (row && row.actor !== cluster.id) moved.push({ row, key: row.key, actor: cluster.id });
    }
  }
  await updateRows(tx, "profiles", ["actor"], moved);
  const ids = new Set(clusters.map(({ id }) => id));
  const gone = [...before].filter((id) => !ids.has(id));
  if (gone.length > 0) await sql`delete from actors where id in ${texts(tx, gone)}`.execute(tx);
  await noteFormer(gone, members, tx);
  await store(clusters, byKey, tx);
  // A profile that is new has no story yet that could be out of date.
  await spoil(
    moved.flatMap(({ row }) => (row.actor ? [row] : [])),
    tx,
  );
  return ids;
}

/** Notes by which of its profiles whoever had such an id is found from now on. */
async function noteFormer(gone: readonly string[], members: readonly Member[], tx: Tx): Promise<void> {
  const byActor = grouped(members.map(({ row }) => [row.actor, row.profile] as const));
  const rows = gone.flatMap((id) => {
    const [profile] = (byActor.get(id) ?? []).sort();
    return profile === undefined ? [] : [{ id, profile }];
  });
  await insertRows(
    tx,
    "former_actors",
    ["id", "profile"],
    rows,
    "on conflict (id) do update set profile = excluded.profile",
  );
}

/** All that match these, and all that match those; what persons said about any of them, the oldest first. */
async function matching(own: readonly Member[], tx: Tx): Promise<{ members: Member[]; rulings: Ruling[] }> {
  const found = new Map<number, Member>();
  const rulings = new Map<string, DatedRuling>();
  let wave = own;
  while (wave.length > 0) {
    for (const member of wave) found.set(member.row.key, member);
    const inBlock = grouped(wave.flatMap((member) => blocksOf(member).map((block) => [block, member] as const)));
    const mates = new Map<number, Set<Member>>();
    for (const { block, profile } of await held(inBlock.keys(), tx)) {
      if (found.has(profile)) continue;
      const of = mates.get(profile) ?? new Set();
      for (const member of inBlock.get(block) ?? []) of.add(member);
      mates.set(profile, of);
    }
    const ruled = await rulingsOn(
      wave.map(({ profile }) => profile.key),
      tx,
    );
    for (const ruling of ruled) rulings.set(`${ruling.correction}\n${ruling.a}\n${ruling.b}`, ruling);
    const named = new Set(ruled.filter(({ same }) => same).flatMap(({ a, b }) => [a, b]));
    const near = await membersOf([...mates.keys()], tx, [...named]);
    wave = near.filter(
      (one) =>
        !found.has(one.row.key) &&
        (named.has(one.profile.key) ||
          [...(mates.get(one.row.key) ?? [])].some((member) => matchOf(member, one) !== undefined)),
    );
  }
  return {
    members: [...found.values()],
    rulings: [...rulings.values()].sort((one, other) => one.correction - other.correction),
  };
}

/** The profiles that are held by blocks. */
async function held(blocks: Iterable<string>, tx: Tx): Promise<readonly { block: string; profile: number }[]> {
  const { rows } = await sql<{ block: string; profile: number }>`
    select block, profile from profile_blocks where block in ${texts(tx, blocks)}`.execute(tx);
  return rows;
}

async function store(clusters: readonly ActorCluster[], members: ReadonlyMap<string, Member>, tx: Tx): Promise<void> {
  const { rows: counted } = await sql<{ actor: string; reports: number }>`
    select profiles.actor, count(distinct entity_profiles.report) as reports
    from ${numbers(
      tx,
      [...members.values()].map(({ row }) => row.key),
    )} as own cross join profiles cross join entity_profiles
    where profiles.key = own.value and entity_profiles.profile = profiles.key
    group by profiles.actor`.execute(tx);
  const reports = new Map(counted.map((row) => [row.actor, row.reports]));
  const rows = clusters.map((cluster) => ({ ...rowOf(cluster, members), reports: reports.get(cluster.id) ?? 0 }));
  const changed = ACTOR_COLUMNS.slice(1).map((column) => `${column} = excluded.${column}`);
  await insertRows(tx, "actors", ACTOR_COLUMNS, rows, `on conflict (id) do update set ${changed.join(", ")}`);
}

const ACTOR_COLUMNS = ["id", "name", "kind", "family", "country", "aliases", "merges", "reports", ...TALLIED] as const;

function rowOf(cluster: ActorCluster, members: ReadonlyMap<string, Member>) {
  const own = cluster.profiles.flatMap(({ profile }) => members.get(profile.key) ?? []);
  const names = own.map(({ row }) => row.name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [longest = ""] = names;
  const name = names.filter((one) => formOf(one) === formOf(longest)).reduce(betterSpelling, longest);
  const aliases = [...new Set([...names, ...own.flatMap(({ spelt }) => spelt)])].filter((one) => one !== name);
  return {
    id: cluster.id,
    name,
    kind: own[0]?.profile.kind ?? "body",
    family: own.find(({ profile }) => profile.family)?.profile.family ?? null,
    country:
      own.find(({ profile }) => profile.sure && profile.country)?.profile.country ??
      own.find(({ profile }) => profile.country)?.profile.country ??
      null,
    ...together(own.map(({ row }) => row)),
    aliases: JSON.stringify(aliases),
    merges: JSON.stringify(cluster.merges),
  };
}

/** Stories that name actors who are somebody else now, as doer, as sufferer or as source, have to be told anew. */
async function spoil(profiles: readonly StoredProfile[], tx: Tx): Promise<void> {
  if (profiles.length === 0) return;
  const named = profiles.map(({ key, profile }) => ({ key, profile: JSON.stringify(profile) }));
  await sql`update stories set stale = 1 where stale = 0 and key in (
    select story_actors.story from story_actors where actor in ${texts(tx, new Set(profiles.map(({ actor }) => actor)))}
    union select nodes.story from ${givenRows(tx, "profiles", ["key", "profile"], named)} as own
      cross join entity_profiles cross join tellings cross join nodes
    where entity_profiles.profile = own.key and tellings.report = entity_profiles.report and nodes.key = tellings.node
      and ${engineOf(tx).holds("tellings.telling", "own.profile")}
  )`.execute(tx);
}
