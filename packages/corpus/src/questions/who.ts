import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { formOf } from "../actors/name.js";
import { stateCode } from "../actors/states.js";
import { engineOf } from "../store/engines.js";
import type { Db, Tables } from "../store/tables.js";

/** The most actors that one name may stand for: those of the most reports. */
const MOST = 500;

/** The ids of the actors that an id or a name stands for: one of that very name, else those whose name holds it, those of the most reports first. */
export async function actorsNamed(wanted: string, db: Db): Promise<string[]> {
  const byId = await db.selectFrom("actors").select("id").where("id", "=", wanted).executeTakeFirst();
  if (byId) return [byId.id];
  const now = await actorNow(wanted, db);
  if (now !== undefined) return [now];
  const form = formOf(wanted);
  const code = stateCode(wanted);
  const exact = await actorsOf(db, (of) =>
    of.or([
      of("form", "=", form),
      ...(code ? [of("registry", "=", `state:${code}`)] : []),
      of("key", "in", db.selectFrom("profile_aliases").select("profile").where("form", "=", form)),
    ]),
  );
  if (exact.length > 0) return exact;
  const part = form.replace(/[%_]/g, "");
  // Every name holds nothing.
  if (part === "") return [];
  // A form that stays with one report has its id behind, in which nobody looks for a name.
  return actorsOf(db, (of) =>
    of.and([engineOf(db).named(part), of.or([of("form", "not like", "% @%"), of("form", "like", `%${part}% @%`)])]),
  );
}

/** The actor that has become of one that had such an id. */
export async function actorNow(id: string, db: Db): Promise<string | undefined> {
  const row = db
    .selectFrom("former_actors")
    .innerJoin("profiles", "profiles.profile", "former_actors.profile")
    .select("profiles.actor")
    .where("former_actors.id", "=", id);
  return (await row.executeTakeFirst())?.actor;
}

type OfProfiles = (of: ExpressionBuilder<Tables, "profiles">) => Expression<SqlBool>;

async function actorsOf(db: Db, profiles: OfProfiles): Promise<string[]> {
  const rows = await db
    .selectFrom("actors")
    .select("id")
    .where("id", "in", db.selectFrom("profiles").select("actor").where(profiles))
    .orderBy("reports", "desc")
    .orderBy("id")
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => id);
}
