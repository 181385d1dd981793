import { type SqlBool, sql } from "kysely";
import type { NewsEvent } from "sayso-record";
import type { Db } from "../store/tables.js";
import { familiesOfType } from "../stories/family.js";
import { EVENT, exists, type Narrowing } from "./narrowing.js";

/** The events of so many stories are gathered sooner than events are looked through. */
const FEW = 300;

/** What the story of an event must be. */
export interface OfStories {
  minSayso?: number | undefined;
  disputed?: boolean | undefined;
  /** Of which type the event is, where that is asked for, too: few families of stories tell such. */
  type?: NewsEvent["type"] | undefined;
}

/** Events whose story is so. */
export function ofStories({ minSayso, disputed, type }: OfStories, db: Db): Narrowing {
  let so = db.selectFrom("stories");
  if (minSayso !== undefined) so = so.where("stories.sayso", ">=", minSayso);
  if (disputed !== undefined) so = so.where("stories.disputed", "=", Number(disputed));
  const stories =
    type === undefined
      ? so
      : so.where((of) =>
          // Of several families, where a person tied happenings of different ones.
          of.or([of("stories.family", "in", familiesOfType(type)), of("stories.family", "like", "% %")]),
        );
  const events = (of: typeof so) =>
    of
      .innerJoin("nodes", "nodes.story", "stories.key")
      .innerJoin("tellings", "tellings.node", "nodes.key")
      .innerJoin("telling_events", "telling_events.telling", "tellings.key")
      .select("telling_events.event")
      .where("telling_events.kind", "=", "event");
  return {
    each: () => exists(events(so).where("telling_events.event", "=", EVENT)),
    all: () => sql<SqlBool>`${EVENT} in ${events(stories)}`,
    few: async () => (await stories.select("stories.key").limit(FEW).execute()).length < FEW,
  };
}
