import type { EntityId } from "sayso-record";
import type { Linker, StoredReport } from "../linker.js";
import { readingOf } from "../reading.js";
import type { Tx } from "../store/tables.js";
import { agencyKey } from "./keys.js";
import { formOf } from "./name.js";
import type { Profile, Sketch } from "./profile.js";
import { countActors, recluster } from "./recluster.js";
import { betterSpelling } from "./spelling.js";

/** Knows the actors of each report again among those that are there. */
export const actorLinker: Linker<Tx> = {
  name: "actors",

  async link({ key, record, keyOf }: StoredReport, tx: Tx): Promise<void> {
    const keys = new Map<string, number>();
    const changed = new Set<number>();
    const entities: { entity: number; profile: number; report: number }[] = [];
    for (const [id, sketch] of readingOf(record).sketches) {
      const { profile } = sketch;
      const known = keys.get(profile.key) ?? (await profileKey(profile, changed, tx));
      keys.set(profile.key, known);
      if (await addAliases(known, sketch, tx)) changed.add(known);
      entities.push({ entity: entityKey(id, key, keyOf), profile: known, report: key });
    }
    if (entities.length === 0) return;
    await tx.insertInto("entity_profiles").values(entities).execute();
    const profiles = [...keys.values()];
    await tx
      .updateTable("profiles")
      .set((of) => ({ reports: of("reports", "+", 1) }))
      .where("key", "in", profiles)
      .execute();
    await recluster([...changed], tx);
    await countActors(
      profiles.filter((one) => !changed.has(one)),
      1,
      tx,
    );
  },

  async unlink({ key }, tx) {
    const rows = await tx
      .selectFrom("entity_profiles")
      .select("profile")
      .distinct()
      .where("report", "=", key)
      .execute();
    const profiles = rows.map(({ profile }) => profile);
    if (profiles.length === 0) return;
    await countActors(profiles, -1, tx);
    await tx.deleteFrom("entity_profiles").where("report", "=", key).execute();
    await tx
      .updateTable("profiles")
      .set((of) => ({ reports: of("reports", "-", 1) }))
      .where("key", "in", profiles)
      .execute();
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

function entityKey(id: EntityId | "agency", report: number, keyOf: (id: string) => number): number {
  return id === "agency" ? agencyKey(report) : keyOf(id);
}

/** The row of a profile; a new one is put in and noted as changed, and so is one that is to be shown by another spelling. */
async function profileKey(profile: Profile, changed: Set<number>, tx: Tx): Promise<number> {
  const known = await tx
    .selectFrom("profiles")
    .select(["key", "name"])
    .where("profile", "=", profile.key)
    .executeTakeFirst();
  if (known) {
    const name = betterSpelling(known.name, profile.name);
    if (name !== known.name) {
      await tx.updateTable("profiles").set({ name }).where("key", "=", known.key).execute();
      changed.add(known.key);
    }
    return known.key;
  }
  const { kind, name, form, family = null, country = null, sure, registry = null } = profile;
  const own = { kind, name, form, family, country, sure: Number(sure), registry };
  const row = { profile: profile.key, ...own, actor: "", reports: 0 };
  const { key } = await tx.insertInto("profiles").values(row).returning("key").executeTakeFirstOrThrow();
  changed.add(key);
  return key;
}

/** Whether any of the aliases is new to the profile. */
async function addAliases(profile: number, { aliases }: Sketch, tx: Tx): Promise<boolean> {
  let fresh = false;
  const names = new Map<string, string>();
  for (const name of aliases) names.set(formOf(name), betterSpelling(names.get(formOf(name)) ?? name, name));
  for (const [form, name] of names) {
    const { reports } = await tx
      .insertInto("profile_aliases")
      .values({ profile, form, name, reports: 1 })
      .onConflict((on) =>
        on.columns(["profile", "form"]).doUpdateSet((of) => ({ reports: of("profile_aliases.reports", "+", 1) })),
      )
      .returning("reports")
      .executeTakeFirstOrThrow();
    if (reports === 1) fresh = true;
  }
  return fresh;
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
