import { type EntityId, type NewsEvent, schema } from "sayso-record";
import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { corpusId, partsOf } from "../store/key.js";
import { numbers } from "../store/list.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { type NewestFirst, newestFirst } from "./events-newest.js";
import { ofStories } from "./events-of-stories.js";
import { factsOf, factsWithRefs } from "./facts.js";
import { filters } from "./filters.js";
import { type Held, heldBy } from "./held.js";
import { atPlaces, byActors, byWords, type Narrowing } from "./narrowing.js";
import { startOf } from "./page.js";
import { type Last, scan } from "./scan.js";
import type { ToldRecord } from "./told-records.js";
import { placesAsked } from "./where.js";
import { actorsNamed } from "./who.js";
import { daysOf, sentenceOf, type ToldIn, toldIn, type Whole, worded } from "./words.js";

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
  const page = await told(corpus.place, async () => newestFirst(await matching(corpus, query, true)));
  const after = await startOf(query.after, (id) => placeOf(corpus, id));
  const pages = scan((dated, last, size) => told(corpus.place, () => page({ dated, last }, size)), after, query.limit);
  for await (const facts of factsOf(corpus, pages, eventsOf)) {
    const keys = facts.map(({ key }) => key);
    const stories = await told(corpus.place, () => storiesOf(corpus, keys));
    for (const { fact, of, key } of facts) yield found(fact, of, stories.get(key));
  }
}

/** The events of these refs (`REPORT#v3`), in that order; those that are not there are left out. */
export async function eventsWithRefs(corpus: Corpus, refs: readonly string[]): Promise<FoundEvent[]> {
  return (await factsWithRefs(corpus, refs, eventsOf)).map(({ fact, of }) => found(fact, of, undefined));
}

const eventsOf = ({ events }: ToldRecord) => events;

export async function countEvents(corpus: Corpus, question: EventQuery): Promise<number> {
  const query = asked(eventQuery, question);
  return told(corpus.place, async () => {
    const { events, narrowings } = await matching(corpus, query);
    const [only, ...others] = narrowings;
    // The narrowing by itself, where nothing is asked of the events' own columns.
    if (only?.count && others.length === 0 && !ofColumns(query)) return only.count();
    const all = narrowings.reduce((so, narrowing) => so.where(narrowing.all()), events);
    return (await all.select((of) => of.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n;
  });
}

function ofColumns({ type, standing, modality, from, to }: EventQuery): boolean {
  return [type, standing, modality, from, to].some((asked) => asked !== undefined);
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
  const { events, narrowings } = await told(corpus.place, () => matching(corpus, query));
  const each = narrowings.reduce((so, narrowing) => so.where(narrowing.each()), events);
  return heldBy(corpus.place, (report) => each.where("events.report", "=", report).select("events.id"));
}

/**
 * The events for which the question holds, told by their own columns and by other tables. `isNewestFirst`: they are looked through from the
 * newest until enough are found.
 */
async function matching(corpus: Corpus, query: EventQuery, isNewestFirst = false): Promise<NewestFirst> {
  const { db } = corpus;
  const { type, standing, modality, from, to, text, minSayso, disputed } = query;
  let events = db.selectFrom("events");
  // What goes on over days is found by each of them.
  if (to !== undefined) events = events.where("begins", "<=", to);
  let indexed = events;
  if (type !== undefined) indexed = events.where("type", "=", type);
  else if (standing !== undefined) indexed = events.where("standing", "=", standing);
  else if (modality !== undefined) indexed = events.where("modality", "=", modality);
  if (type !== undefined) events = events.where("type", "=", type);
  if (standing !== undefined) events = events.where("standing", "=", standing);
  if (modality !== undefined) events = events.where("modality", "=", modality);
  if (from !== undefined) events = events.where("ends", ">=", from);
  const narrowings: Narrowing[] = [];
  if (text !== undefined) narrowings.push(await byWords(text, isNewestFirst, corpus));
  for (const side of ["actor", "recipient"] as const) {
    const name = query[side];
    if (name !== undefined) narrowings.push(byActors(await actorsNamed(name, db), side, db));
  }
  const places = await placesAsked(query, db);
  if (places) narrowings.push(atPlaces(places.keys, db));
  if (minSayso !== undefined || disputed !== undefined) narrowings.push(ofStories({ minSayso, disputed, type }, db));
  return { events, indexed, narrowings };
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
