import type { Ruling } from "../actors/cluster.js";
import { texts } from "../store/list.js";
import type { Tx } from "../store/tables.js";

/** What persons said about which of these profiles are one actor. */
export async function rulingsOn(profiles: readonly string[], tx: Tx): Promise<Ruling[]> {
  if (profiles.length === 0) return [];
  const rows = await tx
    .selectFrom("actor_rulings")
    .select(["a", "b", "same"])
    .where((of) => of.or([of("a", "in", texts(tx, profiles)), of("b", "in", texts(tx, profiles))]))
    .orderBy("correction")
    .execute();
  return rows.map(({ a, b, same }) => ({ a, b, same: same === 1 }));
}
