import { formOf } from "../actors/name.js";
import { stateCode } from "../actors/states.js";
import { engineOf } from "../store/engines.js";
import type { Db } from "../store/tables.js";

/** The most actors that one name may stand for. */
const MOST = 500;

/** The ids of the actors that an id or a name stands for: one of that very name, else those whose name holds it. */
export async function actorsNamed(wanted: string, db: Db): Promise<string[]> {
  const byId = await db.selectFrom("actors").select("id").where("id", "=", wanted).executeTakeFirst();
  if (byId) return [byId.id];
  const form = formOf(wanted);
  const code = stateCode(wanted);
  const exact = await db
    .selectFrom("profiles")
    .select("actor")
    .distinct()
    .where((of) =>
      of.or([
        of("form", "=", form),
        ...(code ? [of("registry", "=", `state:${code}`)] : []),
        of("key", "in", db.selectFrom("profile_aliases").select("profile").where("form", "=", form)),
      ]),
    )
    .orderBy("actor")
    .limit(MOST)
    .execute();
  if (exact.length > 0) return exact.map(({ actor }) => actor);
  const part = form.replace(/[%_]/g, "");
  // Every name holds nothing.
  if (part === "") return [];
  const like = await db
    .selectFrom("profiles")
    .select("actor")
    .distinct()
    .where("form", engineOf(db).like, `%${part}%`)
    .orderBy("actor")
    .limit(MOST)
    .execute();
  return like.map(({ actor }) => actor);
}
