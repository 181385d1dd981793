import { type EntityId, type NewsEvent, schema } from "sayso-record";
import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { corpusId, partsOf } from "../store/key.js";
import { numbers, texts } from "../store/list.js";
import type { Db } from "../store/tables.js";
import { textQuery } from "../store/text-query.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { ofStories } from "./events-of-stories.js";
import { filters } from "./filters.js";
import { type Held, heldBy } from "./held.js";
import { startOf } from "./page.js";
import { type Last, scan } from "./scan.js";
import { placesNamed } from "./where.js";
import { actorsNamed } from "./who.js";
import { daysOf, sentenceOf, type ToldIn, toldIn, type Whole, wholes, wholesOfRefs, worded } from "./words.js";

/** Which events are looked for: those for which all of it holds. */
export const eventQuery = z.strictObject({ type: schema.ploverType.optional(), ...filters });
export type EventQuery = z.infer<typeof eventQuery>;

type Words<T> = T & { text: string; actor?: string };

/** An event as its record has it, with its report, its words and the actors that its entities are. */
export interface FoundEvent extends ToldIn, Omit<NewsEvent, "actors" | "recipients" | "locations"> {
  /** `REPORT#v3`: by which `sayso why` and `sayso correct` know it. */
  ref: string;
  text: string;
  sentence: string;
  from?: string;
  to?: string;
  actors: Words<NewsEvent["actors"][number]>[];
  recipients: Words<NewsEvent["recipients"][number]>[];
  locations: Words<NewsEvent["locations"][number]>[];
  /** The story that it belongs to. */
  story?: string;
}

/** The events that were asked for, the newest first. Throws QUESTION_NOT_UNDERSTOOD, QUESTION_AFTER, QUESTION_NO_WORDS, QUESTION_PLACE. */
export async function* findEvents(corpus: Corpus, question: EventQuery): AsyncGenerator<FoundEvent> {
  const query = asked(eventQuery, question);
  const { events } = await told(corpus.place, () => matching(corpus, query, true));
  const after = await startOf(query.after, (id) => placeOf(corpus, id));
  const pages = scan(
    (dated, last, size) => told(corpus.place, () => page(events, dated, last, size)),
    after,
    query.limit,
  );
  for await (const rows of pages) {
    const whole = await told(corpus.place, () =>
      wholes(
        rows.map(({ report }) => report),
        corpus.db,
      ),
    );
    const stories = await told(corpus.place, () =>
      storiesOf(
        corpus,
        rows.map(({ key }) => key),
      ),
    );
    for (const row of rows) {
      const of = whole.get(row.report);
      const event = of?.record.events.find(({ id }) => id === row.id);
      if (of && event) yield found(event, of, stories.get(row.key));
    }
  }
}

/** The events of these refs (`REPORT#v3`), in that order; those that are not there are left out. */
export async function eventsWithRefs(corpus: Corpus, refs: readonly string[]): Promise<FoundEvent[]> {
  return told(corpus.place, async () =>
    (await wholesOfRefs(refs, corpus.db)).flatMap(({ of, id }) => {
      const event = of.record.events.find((one) => one.id === id);
      return event ? [found(event, of, undefined)] : [];
    }),
  );
}

export async function countEvents(corpus: Corpus, question: EventQuery): Promise<number> {
  const query = asked(eventQuery, question);
  return told(corpus.place, async () => {
    const { events } = await matching(corpus, query);
    return (await events.select((of) => of.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n;
  });
}

async function placeOf({ db, place }: Corpus, ref: string): Promise<Last | undefined> {
  const parts = partsOf(ref);
  if (!parts) return undefined;
  const row = db
    .selectFrom("events")
    .innerJoin("reports", "reports.key", "events.report")
    .select(["events.key", "events.begins as day"])
    .where("reports.id", "=", parts.report)
    .where("events.id", "=", parts.id);
  return told(place, () => row.executeTakeFirst());
}

/** Of a report, by its key, the ids of its events for which the question holds; for who goes through reports one by one. */
export async function eventsHeld(corpus: Corpus, question: EventQuery): Promise<Held> {
  const query = asked(eventQuery, question);
  const { events } = await told(corpus.place, () => matching(corpus, query));
  return heldBy(corpus.place, (report) => events.where("events.report", "=", report).select("events.id"));
}

/** The events for which the question holds. `newestFirst`: they are looked through from the newest until enough are found. */
async function matching({ db, engine }: Corpus, query: EventQuery, newestFirst = false) {
  let events = db.selectFrom("events");
  if (query.type !== undefined) events = events.where("type", "=", query.type);
  if (query.standing !== undefined) events = events.where("standing", "=", query.standing);
  if (query.modality !== undefined) events = events.where("modality", "=", query.modality);
  // What goes on over days is found by each of them.
  if (query.from !== undefined) events = events.where("ends", ">=", query.from);
  if (query.to !== undefined) events = events.where("begins", "<=", query.to);
  if (query.text !== undefined) events = events.where(engine.matches("events.report", textQuery(query.text)));
  for (const side of ["actor", "recipient"] as const) {
    const name = query[side];
    if (name === undefined) continue;
    const ids = await actorsNamed(name, db);
    events = events.where("key", "in", eventsOfActors(db, ids, side));
  }
  if (query.place !== undefined) {
    const { keys } = await placesNamed(query.place, query.within, db);
    events = events.where((of) => of("key", "in", eventsAt(db, keys)));
  }
  const { minSayso, disputed } = query;
  return ofStories(events, { minSayso, disputed, newestFirst }, db);
}

function eventsOfActors(db: Db, actors: readonly string[], side: "actor" | "recipient") {
  return db
    .selectFrom("profiles")
    .innerJoin("entity_profiles", "entity_profiles.profile", "profiles.key")
    .innerJoin("event_actors", "event_actors.entity", "entity_profiles.entity")
    .select("event_actors.event")
    .where("profiles.actor", "in", texts(db, actors))
    .where("event_actors.side", "=", side);
}

/** Events that name one of the places, and those of tellings that lie there. */
function eventsAt(db: Db, places: readonly number[]) {
  return db
    .selectFrom("event_places")
    .select("event")
    .where("place", "in", numbers(db, places))
    .union(
      db
        .selectFrom("nodes")
        .innerJoin("tellings", "tellings.node", "nodes.key")
        .innerJoin("telling_events", "telling_events.telling", "tellings.key")
        .select("telling_events.event")
        .where("nodes.place", "in", numbers(db, places))
        .where("telling_events.kind", "=", "event"),
    );
}

type Matching = Awaited<ReturnType<typeof matching>>["events"];

function page(matches: Matching, dated: boolean, last: Last | undefined, size: number) {
  let events = matches.where("begins", dated ? "is not" : "is", null);
  if (last?.day) {
    const { day, key } = last;
    events = events.where(({ eb, refTuple, tuple }) => eb(refTuple("begins", "key"), "<", tuple(day, key)));
  } else if (last) events = events.where("key", "<", last.key);
  return events
    .select(["key", "report", "id", "begins as day"])
    .orderBy("begins", "desc")
    .orderBy("key", "desc")
    .limit(size)
    .execute();
}

/** The ids of the stories of events, by their keys. */
export async function storiesOf({ db }: Corpus, events: readonly number[], kind: "event" | "relation" = "event") {
  if (events.length === 0) return new Map<number, string>();
  const rows = await db
    .selectFrom("telling_events")
    .innerJoin("tellings", "tellings.key", "telling_events.telling")
    .innerJoin("nodes", "nodes.key", "tellings.node")
    .innerJoin("stories", "stories.key", "nodes.story")
    .select(["telling_events.event", "stories.id"])
    .where("telling_events.kind", "=", kind)
    .where("telling_events.event", "in", numbers(db, events))
    .execute();
  return new Map(rows.flatMap(({ event, id }) => (id === null ? [] : [[event, id] as const])));
}

function found(event: NewsEvent, whole: Whole, story: string | undefined): FoundEvent {
  const all = <T extends { span: NewsEvent["anchor"]; entity?: EntityId }>(of: readonly T[]) =>
    of.map((one) => worded(one, whole));
  return {
    ...event,
    ref: corpusId(whole.record.id, event.id),
    ...toldIn(whole),
    text: whole.record.text.slice(...event.anchor),
    sentence: sentenceOf(event.anchor, whole),
    ...daysOf(event.time, whole),
    actors: all(event.actors),
    recipients: all(event.recipients),
    locations: all(event.locations),
    ...(story && { story }),
  };
}
