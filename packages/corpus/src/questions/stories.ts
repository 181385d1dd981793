import { schema } from "sayso-record";
import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { nodeOf } from "../corrections/story-rulings.js";
import { numbers, texts } from "../store/list.js";
import { told } from "../store/told.js";
import type { FoundStory } from "../stories/found.js";
import { asked } from "./asked.js";
import { filters } from "./filters.js";
import { startOf } from "./page.js";
import { type Last, scan } from "./scan.js";
import { inWords } from "./stories-in-words.js";
import { placesAsked } from "./where.js";
import { actorsNamed } from "./who.js";

const { modality: _, ...shared } = filters;

/** Which stories are looked for: those for which all of it holds. */
export const storyQuery = z.strictObject({
  /** A type of event or of relation. */
  type: z.union([schema.ploverType, schema.relationType]).optional(),
  /** Told by at least so many reports. */
  minReports: z.int().min(1).optional(),
  ...shared,
});
export type StoryQuery = z.infer<typeof storyQuery>;

/** The stories that were asked for, the newest first. Throws QUESTION_NOT_UNDERSTOOD, QUESTION_AFTER, QUESTION_NO_WORDS, QUESTION_PLACE. */
export async function* findStories(corpus: Corpus, question: StoryQuery): AsyncGenerator<FoundStory> {
  const query = asked(storyQuery, question);
  const parts = await told(corpus.place, () => matching(corpus, query, true));
  const after = await startOf(query.after, (id) => placeOf(corpus, id));
  const pages = scan(
    (dated, last, size) => told(corpus.place, () => page(parts, dated, last, size)),
    after,
    query.limit,
  );
  for await (const rows of pages) for (const { found } of rows) yield JSON.parse(found);
}

/** One story, by its id or one that it had before; nothing where there is none of that id. */
export async function storyWithId({ db, place }: Corpus, id: string): Promise<FoundStory | undefined> {
  const stories = db.selectFrom("stories").select("found");
  const row = await told(place, async () => {
    const known = await stories.where("id", "=", id).executeTakeFirst();
    if (known) return known;
    const former = db.selectFrom("former_stories").select("event").where("id", "=", id);
    const { event } = (await former.executeTakeFirst()) ?? {};
    const node = event === undefined ? undefined : await nodeOf(event, db);
    return node && stories.where("key", "=", node.story).executeTakeFirst();
  });
  return row && JSON.parse(row.found);
}

/** The stories that a report tells, in the order of their ids. */
export async function storiesOfReport({ db, place }: Corpus, id: string): Promise<FoundStory[]> {
  const rows = db
    .selectFrom("stories")
    .select("found")
    .where("stories.id", "is not", null)
    .where("stories.key", "in", (of) =>
      of
        .selectFrom("tellings")
        .innerJoin("nodes", "nodes.key", "tellings.node")
        .innerJoin("reports", "reports.key", "tellings.report")
        .select("nodes.story")
        .where("reports.id", "=", id),
    )
    .orderBy("stories.id");
  return (await told(place, () => rows.execute())).map(({ found }) => JSON.parse(found));
}

export async function countStories(corpus: Corpus, question: StoryQuery): Promise<number> {
  const query = asked(storyQuery, question);
  return told(corpus.place, async () => {
    let count = 0;
    for (const part of await matching(corpus, query)) {
      count += (await part.select((of) => of.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n;
    }
    return count;
  });
}

/** How many stories that hold began on each day, the earliest first; those without a day are left out. */
export async function storyDays(corpus: Corpus, question: StoryQuery): Promise<{ day: string; count: number }[]> {
  const query = asked(storyQuery, question);
  return told(corpus.place, async () => {
    const days: { day: string; count: number }[] = [];
    // The earlier part comes last, and no day is of both.
    for (const part of (await matching(corpus, query)).toReversed()) {
      const rows = await part
        .select((of) => ["begins as day", of.fn.countAll<number>().as("count")])
        .where("begins", "is not", null)
        .groupBy("begins")
        .orderBy("begins")
        .execute();
      days.push(...rows.flatMap(({ day, count }) => (day === null ? [] : [{ day, count }])));
    }
    return days;
  });
}

/** A place and how many of the stories that hold happened there, those of the most stories first. */
export interface StoryPlace {
  name: string;
  lat: number;
  lon: number;
  stories: number;
}

/** Where the stories that hold happened, at most `most` places; the middles of states and provinces are no places. */
export async function storyPlaces(corpus: Corpus, question: StoryQuery, most: number): Promise<StoryPlace[]> {
  const query = asked(storyQuery, question);
  return told(corpus.place, async () => {
    // Counted before they are named: there are more stories than places.
    const [first, ...others] = (await matching(corpus, query)).map((part) =>
      part
        .select((of) => ["stories.place", of.fn.countAll<number>().as("stories")])
        .where("stories.place", "is not", null)
        .groupBy("stories.place"),
    );
    if (!first) return [];
    return corpus.db
      .selectFrom(
        corpus.db
          .selectFrom(others.reduce((all, part) => all.unionAll(part), first).as("parts"))
          .select((of) => ["parts.place", of.fn.sum<number>("parts.stories").as("stories")])
          .groupBy("parts.place")
          .as("those"),
      )
      .innerJoin("places", "places.key", "those.place")
      .select(["places.name", "places.lat", "places.lon", "those.stories"])
      .where("places.precision", "in", ["point", "city"])
      .orderBy("those.stories", "desc")
      .orderBy("places.key")
      .limit(most)
      .execute();
  });
}

async function placeOf({ db, place }: Corpus, id: string): Promise<Last | undefined> {
  const row = db.selectFrom("stories").select(["key", "begins as day"]).where("id", "=", id);
  return told(place, () => row.executeTakeFirst());
}

/** The stories that hold, in parts of which each began before the one that is before it. */
async function matching(corpus: Corpus, query: StoryQuery, newestFirst = false) {
  const { from } = query;
  const { stories } = await matchingAtAnyTime(corpus, query, newestFirst);
  if (from === undefined) return [stories];
  // By themselves each is found by an index; together they would be looked for among all.
  const since = stories.where("begins", ">=", from);
  const goingOn = stories.where("key", "in", (of) =>
    of
      .selectFrom("stories")
      .select("key")
      .where("ends", ">=", from)
      .whereRef("ends", "<>", "begins")
      // As no index has it, or it would be taken by the days on which they began.
      .where((and) => and(and.fn.coalesce("begins", "ends"), "<", from)),
  );
  return [since, goingOn];
}

/** The stories for which all holds but that they had not ended before a day. `newestFirst`: they are looked through until enough are found. */
async function matchingAtAnyTime({ db, engine }: Corpus, query: StoryQuery, newestFirst: boolean) {
  // Between transactions each has an id: to ask for it would mean to go to every row.
  let stories = db.selectFrom("stories");
  if (query.type !== undefined) stories = stories.where("type", "=", query.type);
  if (query.standing !== undefined) stories = stories.where("standing", "=", query.standing);
  if (query.to !== undefined) stories = stories.where("begins", "<=", query.to);
  if (query.minSayso !== undefined) stories = stories.where("sayso", ">=", query.minSayso);
  if (query.minReports !== undefined) stories = stories.where("reports", ">=", query.minReports);
  if (query.disputed !== undefined) stories = stories.where("disputed", "=", Number(query.disputed));
  ({ stories } = await inWords(stories, { text: query.text, newestFirst }, { db, engine }));
  for (const side of ["actor", "recipient"] as const) {
    const name = query[side];
    if (name === undefined) continue;
    const ids = await actorsNamed(name, db);
    stories = stories.where("key", "in", (of) =>
      of.selectFrom("story_actors").select("story").where("actor", "in", texts(db, ids)).where("side", "=", side),
    );
  }
  const places = await placesAsked(query, db);
  if (places) {
    const { keys, country } = places;
    stories =
      country === undefined ? stories.where("place", "in", numbers(db, keys)) : stories.where("country", "=", country);
  }
  // In an object: a query by itself would be taken for a promise.
  return { stories };
}

type Matching = Awaited<ReturnType<typeof matching>>;

async function page(parts: Matching, dated: boolean, last: Last | undefined, size: number) {
  const found: Awaited<ReturnType<typeof pageOf>> = [];
  for (const part of parts) {
    if (found.length < size) found.push(...(await pageOf(part, dated, last, size - found.length)));
  }
  return found;
}

function pageOf(part: Matching[number], dated: boolean, last: Last | undefined, size: number) {
  let stories = part.where("begins", dated ? "is not" : "is", null);
  if (last?.day) {
    const { day, key } = last;
    stories = stories.where(({ eb, refTuple, tuple }) => eb(refTuple("begins", "key"), "<", tuple(day, key)));
  } else if (last) stories = stories.where("key", "<", last.key);
  return stories
    .select(["key", "begins as day", "found"])
    .orderBy("begins", "desc")
    .orderBy("key", "desc")
    .limit(size)
    .execute();
}
