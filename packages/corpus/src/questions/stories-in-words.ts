import { type SelectQueryBuilder, sql } from "kysely";
import type { Corpus } from "../corpus.js";
import type { Tables } from "../store/tables.js";
import { textQuery } from "../store/text-query.js";

/** So many reports hold common words: some of them tell one of the newest stories. */
const MANY = 5000;

type Stories = SelectQueryBuilder<Tables, "stories", object>;

/**
 * Those of the stories that a report with the words tells. Where stories are looked through from the newest and `many` reports hold the words,
 * each story is asked for its reports; else every such report for its stories.
 */
export async function inWords(
  stories: Stories,
  { text, newestFirst }: { text: string | undefined; newestFirst: boolean },
  { db, engine }: Pick<Corpus, "db" | "engine">,
  many = MANY,
): Promise<{ stories: Stories }> {
  if (text === undefined) return { stories };
  const query = textQuery(text);
  const holding = db.selectFrom("reports").select("key").where(engine.matches("key", query)).limit(many);
  const tellings = db.selectFrom("tellings").innerJoin("nodes", "nodes.key", "tellings.node").select("nodes.story");
  if (!newestFirst || (await holding.execute()).length < many)
    return { stories: stories.where("key", "in", tellings.where(engine.matches("tellings.report", query))) };
  const own = tellings
    .where("nodes.story", "=", sql.ref<number>("stories.key"))
    // The sign keeps SQLite from looking for each of these reports among those of the story.
    .where(engine.matches(sql`+${sql.ref("tellings.report")}`, query));
  return { stories: stories.where((of) => of.exists(own)) };
}
