import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { texts } from "../store/list.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { day } from "./page.js";

/** Which relations a network is drawn from, and how many of its ties are given: those told most often. */
export const networkQuery = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  most: z.int().min(1).max(20_000).default(4000),
});
export type NetworkQuery = z.input<typeof networkQuery>;

/** Who stands how with whom, across reports; actors are known by their ids. */
export interface FoundNetwork {
  nodes: { id: string; name: string; type: string; reports: number }[];
  edges: { source: string; target: string; type: string; count: number }[];
}

/** Ties that tell a place or a number of somebody, rather than how two stand to each other. */
const NO_TIE = ["located-in", "same-as", "attribute-of"] as const;

/** The ties that were told most often, with the actors that they join. Throws QUESTION_NOT_UNDERSTOOD. */
export async function findNetwork(corpus: Corpus, question: NetworkQuery): Promise<FoundNetwork> {
  const { from, to, most } = asked(networkQuery, question);
  return told(corpus.place, async () => {
    let relations = corpus.db
      .selectFrom("relations")
      .innerJoin("entity_profiles as one", "one.entity", "relations.subject")
      .innerJoin("profiles as subject", "subject.key", "one.profile")
      .innerJoin("entity_profiles as other", "other.entity", "relations.object")
      .innerJoin("profiles as object", "object.key", "other.profile")
      .where("relations.type", "not in", NO_TIE)
      .whereRef("subject.actor", "!=", "object.actor");
    if (from !== undefined) relations = relations.where("relations.ends", ">=", from);
    if (to !== undefined) relations = relations.where("relations.begins", "<=", to);
    const edges = await relations
      .select((of) => [
        "subject.actor as source",
        "object.actor as target",
        "relations.type",
        of.fn.countAll<number>().as("count"),
      ])
      .groupBy(["subject.actor", "object.actor", "relations.type"])
      .orderBy("count", "desc")
      .orderBy("source")
      .orderBy("target")
      .orderBy("relations.type")
      .limit(most)
      .execute();
    const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
    const nodes = ids.length
      ? await corpus.db
          .selectFrom("actors")
          .select(["id", "name", "kind as type", "reports"])
          .where("id", "in", texts(corpus.db, ids))
          .orderBy("id")
          .execute()
      : [];
    return { nodes, edges };
  });
}
