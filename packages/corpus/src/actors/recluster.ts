import { sql } from "kysely";
import { rulingsOn } from "../corrections/rulings.js";
import type { ProfileRow } from "../store/tables/actors.js";
import type { Tx } from "../store/tables.js";
import { blocksOf } from "./block.js";
import { type ActorCluster, clusterProfiles } from "./cluster.js";
import { matchOf, type Named } from "./match.js";
import type { ActorKind, Profile } from "./profile.js";

type Row = Omit<ProfileRow, "key"> & { key: number };

/** A profile with its row. */
interface Member extends Named {
  row: Row;
  /** The aliases as they are written. */
  spelt: readonly string[];
}

/**
 * Groups profiles anew, with all that match them and all that match those: what the rest of the corpus is does not bear on
 * them, so that the order in which reports came does not either.
 */
export async function recluster(profiles: readonly number[], tx: Tx): Promise<void> {
  if (profiles.length === 0) return;
  for (const member of await membersOf(profiles, tx)) await index(member, tx);
  const members = await matching(profiles, tx);
  const byKey = new Map(members.map((member) => [member.profile.key, member]));
  const rulings = await rulingsOn([...byKey.keys()], tx);
  const before = new Set(members.map(({ row }) => row.actor).filter(Boolean));
  const clusters = clusterProfiles(members, rulings);
  const moved: Row[] = [];
  for (const cluster of clusters) {
    for (const { profile } of cluster.profiles) {
      const row = byKey.get(profile.key)?.row;
      if (!row || row.actor === cluster.id) continue;
      await tx.updateTable("profiles").set({ actor: cluster.id }).where("key", "=", row.key).execute();
      // A profile that is new has no story yet that could be out of date.
      if (row.actor) moved.push(row);
    }
  }
  const gone = [...before].filter((id) => !clusters.some((cluster) => cluster.id === id));
  if (gone.length > 0) await tx.deleteFrom("actors").where("id", "in", gone).execute();
  for (const cluster of clusters) await store(cluster, byKey, tx);
  await spoil(moved, tx);
}

/** Counts a report (or takes one away) for the actors of profiles that stay where they are. */
export async function countActors(profiles: readonly number[], by: 1 | -1, tx: Tx): Promise<void> {
  if (profiles.length === 0) return;
  const actors = tx.selectFrom("profiles").select("actor").where("key", "in", profiles);
  await tx
    .updateTable("actors")
    .set((of) => ({ reports: of("reports", "+", by) }))
    .where("id", "in", actors)
    .execute();
}

/** All that match these, and all that match those. */
async function matching(profiles: readonly number[], tx: Tx): Promise<Member[]> {
  const found = new Map<number, Member>();
  let wave = await membersOf(profiles, tx);
  while (wave.length > 0) {
    for (const member of wave) found.set(member.row.key, member);
    const blocks = [...new Set(wave.flatMap(blocksOf))];
    const mates = new Set<number>();
    if (blocks.length > 0) {
      const rows = await tx
        .selectFrom("profile_blocks")
        .select("profile")
        .distinct()
        .where("block", "in", blocks)
        .execute();
      for (const { profile } of rows) if (!found.has(profile)) mates.add(profile);
    }
    const ruled = await rulingsOn(
      wave.map(({ profile }) => profile.key),
      tx,
    );
    const named = new Set(ruled.filter(({ same }) => same).flatMap(({ a, b }) => [a, b]));
    const near = await membersOf([...mates], tx, [...named]);
    const here = wave;
    wave = near.filter(
      (one) =>
        !found.has(one.row.key) &&
        (named.has(one.profile.key) || here.some((member) => matchOf(member, one) !== undefined)),
    );
  }
  return [...found.values()];
}

async function membersOf(keys: readonly number[], tx: Tx, names: readonly string[] = []): Promise<Member[]> {
  if (keys.length + names.length === 0) return [];
  const rows = await tx
    .selectFrom("profiles")
    .selectAll()
    .where((of) => of.or([of("key", "in", keys), of("profile", "in", names)]))
    .execute();
  const aliases = await tx
    .selectFrom("profile_aliases")
    .select(["profile", "form", "name"])
    .where(
      "profile",
      "in",
      rows.map(({ key }) => key),
    )
    .orderBy("form")
    .execute();
  return rows.map((row) => ({
    row,
    profile: profileOf(row),
    aliases: aliases.filter(({ profile }) => profile === row.key).map(({ form }) => form),
    spelt: aliases.filter(({ profile }) => profile === row.key).map(({ name }) => name),
  }));
}

const KINDS: readonly ActorKind[] = ["person", "body", "place", "state"];

function profileOf({ profile, kind, name, form, family, country, sure, registry }: Row): Profile {
  return {
    key: profile,
    kind: KINDS.find((one) => one === kind) ?? "body",
    name,
    form,
    sure: sure === 1,
    ...(family !== null && { family }),
    ...(country !== null && { country }),
    ...(registry !== null && { registry }),
  };
}

/** Puts a profile under its blocks. */
async function index(member: Member, tx: Tx): Promise<void> {
  const blocks = blocksOf(member).map((block) => ({ block, profile: member.row.key }));
  if (blocks.length === 0) return;
  await tx
    .insertInto("profile_blocks")
    .values(blocks)
    .onConflict((on) => on.doNothing())
    .execute();
}

async function store(cluster: ActorCluster, members: ReadonlyMap<string, Member>, tx: Tx): Promise<void> {
  const own = cluster.profiles.flatMap(({ profile }) => members.get(profile.key) ?? []);
  const names = own.map(({ row }) => row.name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [name = ""] = names;
  const { reports } = await tx
    .selectFrom("entity_profiles")
    .select((of) => of.fn.count<number>("report").distinct().as("reports"))
    .where(
      "profile",
      "in",
      own.map(({ row }) => row.key),
    )
    .executeTakeFirstOrThrow();
  const aliases = [...new Set([...names, ...own.flatMap(({ spelt }) => spelt)])].filter((one) => one !== name);
  const row = {
    name,
    kind: own[0]?.profile.kind ?? "body",
    family: own.find(({ profile }) => profile.family)?.profile.family ?? null,
    country:
      own.find(({ profile }) => profile.sure && profile.country)?.profile.country ??
      own.find(({ profile }) => profile.country)?.profile.country ??
      null,
    aliases: JSON.stringify(aliases),
    merges: JSON.stringify(cluster.merges),
    reports,
  };
  await tx
    .insertInto("actors")
    .values({ id: cluster.id, ...row })
    .onConflict((on) => on.column("id").doUpdateSet(row))
    .execute();
}

/** Stories that name an actor who is somebody else now, as doer, as sufferer or as source, have to be told anew. */
async function spoil(profiles: readonly Row[], tx: Tx): Promise<void> {
  for (const { key, profile, actor } of profiles) {
    await sql`update stories set stale = 1 where stale = 0 and (
      key in (select story from story_actors where actor = ${actor})
      or key in (
        select nodes.story from entity_profiles
          join tellings on tellings.report = entity_profiles.report
          join nodes on nodes.key = tellings.node
          where entity_profiles.profile = ${key} and instr(tellings.telling, ${JSON.stringify(profile)}) > 0
      )
    )`.execute(tx);
  }
}
