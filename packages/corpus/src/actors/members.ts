import { sql } from "kysely";
import { grouped } from "../grouped.js";
import { insertRows } from "../store/insert.js";
import { numbers, texts } from "../store/list.js";
import type { ProfileRow } from "../store/tables/actors.js";
import type { Tx } from "../store/tables.js";
import { blocksOf } from "./block.js";
import type { Named } from "./match.js";
import { type ActorKind, bornInKey, type Profile } from "./profile.js";

export type StoredProfile = Omit<ProfileRow, "key"> & { key: number };

/** A profile with its row. */
export interface Member extends Named {
  row: StoredProfile;
  /** The aliases as they are written. */
  spelt: readonly string[];
}

/** Profiles by their keys and, where given, by their names; in the order of their keys. */
export async function membersOf(keys: readonly number[], tx: Tx, names: readonly string[] = []): Promise<Member[]> {
  if (keys.length + names.length === 0) return [];
  const byName = names.length > 0 ? sql`union select * from profiles where profile in ${texts(tx, names)}` : sql``;
  const { rows } = await sql<StoredProfile>`
    select * from profiles where key in ${numbers(tx, keys)} ${byName} order by key`.execute(tx);
  const { rows: aliases } = await sql<{ profile: number; form: string; name: string }>`
    select profile, form, name from profile_aliases where profile in ${numbers(
      tx,
      rows.map(({ key }) => key),
    )}
    order by form`.execute(tx);
  const byProfile = grouped(aliases.map((alias) => [alias.profile, alias] as const));
  return rows.map((row) => {
    const own = byProfile.get(row.key) ?? [];
    return {
      row,
      profile: profileOf(row),
      aliases: own.map(({ form }) => form),
      spelt: own.map(({ name }) => name),
    };
  });
}

/** Puts profiles under their blocks. */
export async function putUnderBlocks(members: readonly Member[], tx: Tx): Promise<void> {
  const blocks = members.flatMap((member) => blocksOf(member).map((block) => ({ block, profile: member.row.key })));
  await insertRows(tx, "profile_blocks", ["block", "profile"], blocks, "on conflict do nothing");
}

const KINDS: readonly ActorKind[] = ["person", "body", "place", "state"];

function profileOf({ profile, kind, name, form, family, country, sure, registry }: StoredProfile): Profile {
  const born = bornInKey(profile);
  return {
    key: profile,
    kind: KINDS.find((one) => one === kind) ?? "body",
    name,
    form,
    sure: sure === 1,
    ...(family !== null && { family }),
    ...(country !== null && { country }),
    ...(registry !== null && { registry }),
    ...(born !== undefined && { born }),
  };
}
