import { sql } from "kysely";
import type { EntityId } from "sayso-record";
import { grouped } from "../grouped.js";
import type { Linker, StoredReport } from "../linker.js";
import { readingOf } from "../reading.js";
import { givenRows, insertRows } from "../store/insert.js";
import { texts } from "../store/list.js";
import type { Tx } from "../store/tables.js";
import { countActors, countProfiles } from "./counts.js";
import { agencyKey } from "./keys.js";
import { formOf } from "./name.js";
import type { Profile, Sketch } from "./profile.js";
import { recluster } from "./recluster.js";
import { betterSpelling } from "./spelling.js";
import { TALLIED, type Tally, talliesOf, tallyOf, together } from "./tally.js";

/** Knows the actors of each report again among those that are there. */
export const actorLinker: Linker<Tx> = {
  name: "actors",

  async link(reports: readonly StoredReport[], tx: Tx): Promise<void> {
    const sketches = reports.flatMap((report) =>
      [...readingOf(report.record).sketches].map(([id, sketch]) => ({ report, id, sketch })),
    );
    if (sketches.length === 0) return;
    const { keys, changed } = await profilesOf(
      sketches.map(({ sketch }) => sketch.profile),
      tx,
    );
    const rows = sketches.map((one) => ({ ...one, profile: keys.get(one.sketch.profile.key) ?? 0 }));
    for (const profile of await addAliases(rows, tx)) changed.add(profile);
    const tallies = new Map(reports.map((report) => [report, talliesOf(report.record)]));
    const told = rows.map(({ report, id, profile }) => ({
      ...tallyOf(tallies.get(report)?.get(id) ?? {}),
      entity: entityKey(id, report),
      profile,
      report: report.key,
    }));
    await insertRows(tx, "entity_profiles", ["entity", "profile", "report", ...TALLIED], told);
    const each = [...grouped(told.map((row) => [row.report, row] as const)).values()].map(byProfile);
    await countProfiles(each, 1, tx);
    const counted = await recluster([...changed], tx);
    await countActors(each, 1, tx, counted);
  },

  async unlink({ key }, tx) {
    const rows = await tx
      .selectFrom("entity_profiles")
      .select(["profile", ...TALLIED])
      .where("report", "=", key)
      .execute();
    if (rows.length === 0) return;
    const told = byProfile(rows);
    const profiles = [...told.keys()];
    await countActors([told], -1, tx);
    await tx.deleteFrom("entity_profiles").where("report", "=", key).execute();
    await countProfiles([told], -1, tx);
    const empty = await tx
      .selectFrom("profiles")
      .select("key")
      .where("key", "in", profiles)
      .where("reports", "<=", 0)
      .execute();
    await forget(
      empty.map((row) => row.key),
      tx,
    );
  },
};

/** What a report tells of each profile. */
function byProfile(rows: readonly ({ profile: number } & Tally)[]): Map<number, Tally> {
  const own = grouped(rows.map((row) => [row.profile, row] as const));
  return new Map([...own].map(([profile, of]) => [profile, together(of)]));
}

function entityKey(id: EntityId | "agency", { key, keyOf }: StoredReport): number {
  return id === "agency" ? agencyKey(key) : keyOf(id);
}

/**
 * The keys of profiles, by their names; new ones are put in. `changed` are those that are new, and those that are to be shown by another
 * spelling.
 */
async function profilesOf(
  profiles: readonly Profile[],
  tx: Tx,
): Promise<{ keys: Map<string, number>; changed: Set<number> }> {
  const { rows } = await sql<{ key: number; profile: string; name: string }>`
    select key, profile, name from profiles where profile in ${texts(
      tx,
      new Set(profiles.map(({ key }) => key)),
    )}`.execute(tx);
  const known = new Map(rows.map((row) => [row.profile, row]));
  const names = new Map(rows.map(({ profile, name }) => [profile, name]));
  for (const { key, name } of profiles) names.set(key, betterSpelling(names.get(key) ?? name, name));
  const changed = new Set<number>();
  for (const { key, profile, name } of rows) {
    const better = names.get(profile);
    if (better === undefined || better === name) continue;
    await sql`update profiles set name = ${better} where key = ${key}`.execute(tx);
    changed.add(key);
  }
  let next = await nextKey(tx);
  const added = new Map<string, object>();
  const keys = new Map<string, number>();
  for (const profile of profiles) {
    const key = keys.get(profile.key) ?? known.get(profile.key)?.key ?? next++;
    keys.set(profile.key, key);
    if (known.has(profile.key) || added.has(profile.key)) continue;
    const { kind, form, family, country, sure, registry } = profile;
    const own = { kind, name: names.get(profile.key), form, family, country, sure: Number(sure), registry };
    added.set(profile.key, { key, profile: profile.key, ...own, actor: "", reports: 0, ...tallyOf({}) });
    changed.add(key);
  }
  await insertRows(tx, "profiles", PROFILE_COLUMNS, [...added.values()]);
  return { keys, changed };
}

const PROFILE_COLUMNS = [
  "key",
  "profile",
  "kind",
  "name",
  "form",
  "family",
  "country",
  "sure",
  "registry",
  "actor",
  "reports",
  ...TALLIED,
] as const;

/** The key that the next profile gets: within a transaction nobody else takes it. */
async function nextKey(tx: Tx): Promise<number> {
  const { rows } = await sql<{ key: number }>`select coalesce(max(key), 0) + 1 as key from profiles`.execute(tx);
  return rows[0]?.key ?? 1;
}

/** The profiles to which any of the aliases is new. */
async function addAliases(rows: readonly { sketch: Sketch; profile: number }[], tx: Tx): Promise<Set<number>> {
  const given = new Map<string, { profile: number; form: string; name: string; reports: number }>();
  for (const { sketch, profile } of rows) {
    const names = new Map<string, string>();
    for (const name of sketch.aliases) names.set(formOf(name), betterSpelling(names.get(formOf(name)) ?? name, name));
    for (const [form, name] of names) {
      const known = given.get(`${profile} ${form}`);
      if (known) known.reports++;
      else given.set(`${profile} ${form}`, { profile, form, name, reports: 1 });
    }
  }
  const aliases = [...given.values()];
  if (aliases.length === 0) return new Set();
  const { rows: stored } = await sql<{ profile: number; form: string; reports: number }>`
    insert into profile_aliases (profile, form, name, reports)
      select profile, form, name, reports
      from ${givenRows(tx, "profile_aliases", ["profile", "form", "name", "reports"], aliases)} as given
      where true
      on conflict (profile, form) do update set reports = profile_aliases.reports + excluded.reports
      returning profile, form, reports`.execute(tx);
  const isNew = ({ profile, form, reports }: (typeof stored)[number]) =>
    given.get(`${profile} ${form}`)?.reports === reports;
  return new Set(stored.filter(isNew).map(({ profile }) => profile));
}

/** Takes out profiles that no report has any more, and groups anew those that were with them. */
async function forget(profiles: readonly number[], tx: Tx): Promise<void> {
  if (profiles.length === 0) return;
  const actors = tx.selectFrom("profiles").select("actor").where("key", "in", profiles);
  const left = await tx
    .selectFrom("profiles")
    .select("key")
    .where("actor", "in", actors)
    .where("key", "not in", profiles)
    .execute();
  await tx.deleteFrom("actors").where("id", "in", actors).execute();
  for (const table of ["profile_aliases", "profile_blocks", "profile_bodies"] as const) {
    await tx.deleteFrom(table).where("profile", "in", profiles).execute();
  }
  await tx.deleteFrom("profiles").where("key", "in", profiles).execute();
  await recluster(
    left.map(({ key }) => key),
    tx,
  );
}
