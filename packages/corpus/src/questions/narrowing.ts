import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Corpus } from "../corpus.js";
import { reportIn } from "../store/key.js";
import { numbers, texts } from "../store/list.js";
import type { Db, Tables } from "../store/tables.js";
import { textQuery } from "../store/text-query.js";

export type Events = SelectQueryBuilder<Tables, "events", object>;

/** A condition on events that other tables tell, in the two ways in which it can be looked for. Both give the same events. */
export interface Narrowing {
  /** Asked of one event after the other. */
  each(): Expression<SqlBool>;
  /** All for which it holds are gathered first. */
  all(): Expression<SqlBool>;
  /** Whether they are so few that to gather them is soon done; where it is not told, to gather them is sooner done than to ask each. */
  few?(): Promise<boolean>;
  /** How many there are, where that is known without going to them. */
  count?(): Promise<number>;
}

/** The events of so many reports are gathered sooner than those of any report are looked through. */
const FEW_REPORTS = 100;

export const EVENT = sql.ref<number>("events.key");

/**
 * Events whose report holds the words. Where events are looked through from the newest until enough are found and many reports hold the
 * words, an index tells of each event whether its report is one of them.
 */
export async function byWords(
  text: string,
  newestFirst: boolean,
  { db, engine }: Pick<Corpus, "db" | "engine">,
  few = FEW_REPORTS,
): Promise<Narrowing> {
  const query = textQuery(text);
  const reports = db.selectFrom("reports").select("key").where(engine.matches("key", query)).limit(few);
  const areMany = newestFirst && (await reports.execute()).length >= few;
  const each = () => engine.matches(reportIn("events.key"), query);
  return { each, all: areMany ? each : () => engine.matches("events.report", query) };
}

/** Events that one of the actors did, or that were done to it. */
export function byActors(actors: readonly string[], side: "actor" | "recipient", db: Db): Narrowing {
  const own = db
    .selectFrom("profiles")
    .innerJoin("entity_profiles", "entity_profiles.profile", "profiles.key")
    .innerJoin("event_actors", "event_actors.entity", "entity_profiles.entity")
    .where("profiles.actor", "in", texts(db, actors))
    .where("event_actors.side", "=", side);
  const keys = own.select("event_actors.event");
  return {
    each: () => exists(own.select("event_actors.event").where("event_actors.event", "=", EVENT)),
    all: () => sql<SqlBool>`${EVENT} in ${keys}`,
    count: async () => {
      // As no index has it, or it would be gone through from its first event to its last.
      const event = sql<number>`+${sql.ref("event_actors.event")}`;
      const events = db.selectFrom(own.select(event.as("event")).distinct().as("own"));
      return (await events.select((of) => of.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n;
    },
  };
}

/** Events that name one of the places, and those of tellings that lie there. */
export function atPlaces(places: readonly number[], db: Db): Narrowing {
  const naming = db
    .selectFrom("event_places")
    .select("event_places.event")
    .where("event_places.place", "in", numbers(db, places));
  const told = db
    .selectFrom("nodes")
    .innerJoin("tellings", "tellings.node", "nodes.key")
    .innerJoin("telling_events", "telling_events.telling", "tellings.key")
    .select("telling_events.event")
    .where("nodes.place", "in", numbers(db, places))
    .where("telling_events.kind", "=", "event");
  return {
    each: () =>
      sql<SqlBool>`(${exists(naming.where("event_places.event", "=", EVENT))}
        or ${exists(told.where("telling_events.event", "=", EVENT))})`,
    // What comes twice is told apart by the condition itself.
    all: () => sql<SqlBool>`${EVENT} in (${naming.unionAll(told)})`,
  };
}

export function exists(rows: Expression<unknown>): Expression<SqlBool> {
  return sql<SqlBool>`exists ${rows}`;
}
