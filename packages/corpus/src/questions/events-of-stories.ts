import { type SelectQueryBuilder, sql } from "kysely";
import type { Db, Tables } from "../store/tables.js";

/** So many stories are many: among the newest events some are soon found of them. */
const MANY = 1000;

type Events = SelectQueryBuilder<Tables, "events", object>;

/** What the story of an event must be. */
export interface OfStories {
  minSayso?: number | undefined;
  disputed?: boolean | undefined;
  /** Whether they are looked through from the newest until enough are found. */
  newestFirst: boolean;
}

/**
 * Those of the events whose story is so. Where events are looked through from the newest and `many` stories are so, each is asked for its
 * story; else every such story for its events.
 */
export async function ofStories(
  events: Events,
  { minSayso, disputed, newestFirst }: OfStories,
  db: Db,
  many = MANY,
): Promise<{ events: Events }> {
  if (minSayso === undefined && disputed === undefined) return { events };
  let stories = db.selectFrom("stories");
  if (minSayso !== undefined) stories = stories.where("sayso", ">=", minSayso);
  if (disputed !== undefined) stories = stories.where("disputed", "=", Number(disputed));
  const areMany = newestFirst && (await stories.select("key").limit(many).execute()).length >= many;
  const tellings = stories
    .innerJoin("nodes", "nodes.story", "stories.key")
    .innerJoin("tellings", "tellings.node", "nodes.key")
    .innerJoin("telling_events", "telling_events.telling", "tellings.key")
    .where("telling_events.kind", "=", "event");
  const own = tellings.select("stories.key").where("telling_events.event", "=", sql.ref<number>("events.key"));
  return {
    events: areMany
      ? events.where((of) => of.exists(own))
      : events.where("key", "in", tellings.select("telling_events.event")),
  };
}
