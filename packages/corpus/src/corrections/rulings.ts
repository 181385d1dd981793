import type { Ruling } from "../actors/cluster.js";
import { texts } from "../store/list.js";
import type { Tx } from "../store/tables.js";

/** What a person said about two profiles, and the key of the correction that did so: later ones win. */
export interface DatedRuling extends Ruling {
  correction: number;
}

/** What persons said about which of these profiles are one actor, the oldest first. */
export async function rulingsOn(profiles: readonly string[], tx: Tx): Promise<DatedRuling[]> {
  if (profiles.length === 0) return [];
  const rows = await tx
    .selectFrom("actor_rulings")
    .select(["correction", "a", "b", "same"])
    .where((of) => of.or([of("a", "in", texts(tx, profiles)), of("b", "in", texts(tx, profiles))]))
    .orderBy("correction")
    .execute();
  return rows.map(({ same, ...ruling }) => ({ ...ruling, same: same === 1 }));
}
