import { sql } from "kysely";
import { z } from "zod";
import { stateCode, stateName } from "../actors/states.js";
import { FACTS, TALLIED, type Tally, tallyOf } from "../actors/tally.js";
import type { Corpus } from "../corpus.js";
import { grouped } from "../grouped.js";
import { engineOf } from "../store/engines.js";
import { numbers, texts } from "../store/list.js";
import type { Db } from "../store/tables.js";
import { textQuery } from "../store/text-query.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { filters } from "./filters.js";
import { paging, startOf } from "./page.js";
import { actorNow, actorsNamed } from "./who.js";

const TYPES = ["person", "organization", "group", "location"] as const;
const KINDS = ["person", "body", "state", "place", "outlet"] as const;
const ORDERS = ["reports", "facts"] as const;

/** Which actors are looked for: those for which all of it holds. */
export const actorQuery = z.strictObject({
  /** An id, a name, or a part of one. */
  name: z.string().min(1).optional(),
  type: z.enum(TYPES).optional(),
  kind: z.enum(KINDS).optional(),
  /** A state, by name or ISO 3166-1 alpha-3 code. */
  country: z.string().min(1).optional(),
  /** Named by a report that holds these words. */
  text: filters.text,
  /** Named by at least so many reports. */
  minReports: z.int().min(1).optional(),
  /** Those of the most reports first, or those of whom most was read, what they said, did, and what was done to them, outlets last. */
  order: z.enum(ORDERS).optional(),
  ...paging,
});
export type ActorQuery = z.infer<typeof actorQuery>;

export interface FoundActor {
  id: string;
  name: string;
  type: (typeof TYPES)[number];
  /** A body that puts reports on the wire is an outlet. */
  kind: (typeof KINDS)[number];
  aliases: string[];
  country?: string;
  /** The name of that state. */
  state?: string;
  /** Reports that name it, of those that came in last, the newest first: at most 20 in a list where no more are asked for, 1,000 of one actor; */
  reports: string[];
  /** how many there are. */
  count: number;
  /** Statements whose source it is, */
  said: number;
  /** events that it did, */
  did: number;
  /** and that were done to it. */
  undergone: number;
  /** Reports in whose byline or credits alone it is named. */
  signed: number;
  /** Reports that it put on the wire. */
  wired: number;
}

/** How many are fetched from the corpus at once, and how many reports of each. */
const PAGE = 100;
const LISTED = 20;
const MOST_REPORTS = 1000;

/** The actors that were asked for, in their order, each with `listed` of its reports at most. Throws QUESTION_NOT_UNDERSTOOD, QUESTION_AFTER, QUESTION_NO_WORDS. */
export async function* findActors(corpus: Corpus, question: ActorQuery, listed = LISTED): AsyncGenerator<FoundActor> {
  const query = asked(actorQuery, question);
  const { actors } = await told(corpus.place, () => matching(corpus, query));
  let last = await startOf(query.after, (id) => placeOf(corpus, id));
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (left > 0) {
    const size = Math.min(left, PAGE);
    const rows = await told(corpus.place, () => page(actors, query.order, last, size));
    yield* await told(corpus.place, () => found(corpus, rows, listed));
    left -= rows.length;
    if (rows.length < size) return;
    last = rows.at(-1);
  }
}

/**
 * One actor, with more of its reports; of an id that it had before it became one with another, what it is now. Nothing
 * where there is none.
 */
export async function actorWithId(corpus: Corpus, id: string): Promise<FoundActor | undefined> {
  return told(corpus.place, async () => {
    const row = (await rowOf(corpus, id)) ?? (await rowOf(corpus, await actorNow(id, corpus.db)));
    const [actor] = row ? await found(corpus, [row], MOST_REPORTS) : [];
    return actor;
  });
}

async function rowOf({ db }: Corpus, id: string | undefined): Promise<Row | undefined> {
  if (id === undefined) return undefined;
  return db.selectFrom("actors").select(COLUMNS).where("id", "=", id).executeTakeFirst();
}

export async function countActorsFound(corpus: Corpus, question: ActorQuery): Promise<number> {
  const query = asked(actorQuery, question);
  return told(corpus.place, async () => {
    const { actors } = await matching(corpus, query);
    return (await actors.select((of) => of.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n;
  });
}

interface Last {
  id: string;
  reports: number;
  facts: number;
}

/** As its index has it. */
const HOW_MUCH = sql<number>`${sql.raw(FACTS)}`;

async function placeOf({ db, place }: Corpus, id: string): Promise<Last | undefined> {
  const row = db
    .selectFrom("actors")
    .select(["id", "reports", HOW_MUCH.as("facts")])
    .where("id", "=", id);
  return told(place, () => row.executeTakeFirst());
}

async function matching({ db, engine }: Corpus, query: ActorQuery) {
  // Not by the index of reports, where those of another order are wanted.
  const reports = query.order === "facts" ? sql<number>`reports + 0` : sql<number>`reports`;
  let actors = db.selectFrom("actors").where(reports, ">=", query.minReports ?? 1);
  if (query.name !== undefined) actors = actors.where("id", "in", texts(db, await actorsNamed(query.name, db)));
  if (query.type === "person") actors = actors.where("kind", "=", "person");
  if (query.type === "location") actors = actors.where("kind", "in", ["place", "state"]);
  if (query.type === "group") actors = actors.where("kind", "=", "body").where("family", "=", "rebel");
  if (query.type === "organization") {
    actors = actors
      .where("kind", "=", "body")
      .where((of) => of.or([of("family", "!=", "rebel"), of("family", "is", null)]));
  }
  if (query.kind === "outlet") actors = actors.where("wired", ">", 0);
  else if (query.kind !== undefined) actors = actors.where("kind", "=", query.kind);
  if (query.kind === "body") actors = actors.where("wired", "=", 0);
  if (query.country !== undefined) actors = actors.where("country", "=", stateCode(query.country) ?? query.country);
  if (query.text !== undefined) {
    const named = db
      .selectFrom("entity_profiles")
      .innerJoin("profiles", "profiles.key", "entity_profiles.profile")
      .select("profiles.actor")
      .where(engine.matches("entity_profiles.report", textQuery(query.text)));
    actors = actors.where("id", "in", named);
  }
  // In an object: a query by itself would be taken for a promise.
  return { actors };
}

type Matching = Awaited<ReturnType<typeof matching>>["actors"];

function page(matches: Matching, order: ActorQuery["order"], last: Last | undefined, size: number) {
  let actors = matches;
  if (last) {
    const { id, reports, facts } = last;
    actors = actors.where((of) => {
      const follows = of.or([of("reports", "<", reports), of.and([of("reports", "=", reports), of("id", ">", id)])]);
      return order === "facts"
        ? of.or([of(HOW_MUCH, "<", facts), of.and([of(HOW_MUCH, "=", facts), follows])])
        : follows;
    });
  }
  if (order === "facts") actors = actors.orderBy(HOW_MUCH, "desc");
  return actors
    .select([...COLUMNS, HOW_MUCH.as("facts")])
    .orderBy("reports", "desc")
    .orderBy("id")
    .limit(size)
    .execute();
}

const COLUMNS = ["id", "name", "kind", "family", "country", "aliases", "reports", ...TALLIED] as const;

type Row = Omit<Awaited<ReturnType<typeof page>>[number], "facts">;

/** The actors of rows, with at most so many of their reports. */
async function found({ db }: Corpus, rows: readonly Row[], most: number): Promise<FoundActor[]> {
  const named = await newestNaming(
    rows.map(({ id }) => id),
    most,
    db,
  );
  const keys = [...new Set([...named.values()].flat())];
  const reports = keys.length
    ? await db.selectFrom("reports").select(["key", "id", "day"]).where("key", "in", numbers(db, keys)).execute()
    : [];
  const known = new Map(reports.map((report) => [report.key, report]));
  return rows.map(({ id, name, kind, family, country, aliases, reports: count, ...row }) => {
    const own = (named.get(id) ?? []).flatMap((key) => known.get(key) ?? []);
    return {
      id,
      name,
      type: typeOf(kind, family),
      kind: kindOf(kind, row),
      aliases: JSON.parse(aliases),
      ...stateOf(country),
      reports: own.sort(newestFirst).map((report) => report.id),
      count,
      ...tallyOf(row),
    };
  });
}

/** The keys of the reports that name each of some actors and came in last. */
async function newestNaming(actors: readonly string[], most: number, db: Db): Promise<Map<string, number[]>> {
  if (actors.length === 0) return new Map();
  const rows = await db
    .selectFrom("profiles")
    .select((of) => {
      // For each by itself: along its index the database stops at the last that is needed, however many there are.
      const newest = of
        .selectFrom("entity_profiles")
        .select("entity_profiles.report")
        .distinct()
        .whereRef("entity_profiles.profile", "=", "profiles.key")
        .orderBy("entity_profiles.report", "desc")
        .limit(most);
      return ["profiles.actor", engineOf(db).gathered("report", newest).as("reports")];
    })
    .where("profiles.actor", "in", texts(db, actors))
    .execute();
  const named = grouped(rows.map(({ actor, reports }) => [actor, parsed(reports)] as const));
  return new Map(
    [...named].map(([actor, of]) => [actor, [...new Set(of.flat())].sort((a, b) => b - a).slice(0, most)]),
  );
}

function parsed(reports: string): number[] {
  return JSON.parse(reports);
}

function newestFirst(a: { id: string; day: string | null }, b: { id: string; day: string | null }): number {
  if (a.day === b.day) return a.id < b.id ? -1 : 1;
  return (a.day ?? "") > (b.day ?? "") ? -1 : 1;
}

function typeOf(kind: string, family: string | null): FoundActor["type"] {
  if (kind === "person") return "person";
  if (kind === "body") return family === "rebel" ? "group" : "organization";
  return "location";
}

function stateOf(country: string | null): Pick<FoundActor, "country" | "state"> {
  if (country === null) return {};
  const state = stateName(country);
  return { country, ...(state !== undefined && { state }) };
}

function kindOf(kind: string, { wired }: Pick<Tally, "wired">): FoundActor["kind"] {
  if (kind === "body" && wired > 0) return "outlet";
  return KINDS.find((one) => one === kind) ?? "body";
}
