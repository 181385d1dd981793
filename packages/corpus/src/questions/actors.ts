import { z } from "zod";
import { stateCode } from "../actors/states.js";
import type { Corpus } from "../corpus.js";
import { told } from "../store/failure.js";
import { textQuery } from "../store/text-query.js";
import { asked } from "./asked.js";
import { filters } from "./filters.js";
import { paging } from "./page.js";
import { actorsNamed } from "./who.js";

const TYPES = ["person", "organization", "group", "location"] as const;

/** Which actors are looked for: those for which all of it holds. */
export const actorQuery = z.strictObject({
  /** An id, a name, or a part of one. */
  name: z.string().min(1).optional(),
  type: z.enum(TYPES).optional(),
  /** A state, by name or ISO 3166-1 alpha-3 code. */
  country: z.string().min(1).optional(),
  /** Named by a report that holds these words. */
  text: filters.text,
  /** Named by at least so many reports. */
  minReports: z.int().min(1).optional(),
  ...paging,
});
export type ActorQuery = z.infer<typeof actorQuery>;

export interface FoundActor {
  id: string;
  name: string;
  type: (typeof TYPES)[number];
  aliases: string[];
  country?: string;
  /** The reports that name it, the newest first, at most 1,000 of them; */
  reports: string[];
  /** how many there are. */
  count: number;
}

/** How many are fetched from the corpus at once, and how many reports of each. */
const PAGE = 100;
const MOST_REPORTS = 1000;

/** The actors that were asked for, those of the most reports first. Throws QUESTION_NOT_UNDERSTOOD, QUESTION_NO_WORDS. */
export async function* findActors(corpus: Corpus, question: ActorQuery): AsyncGenerator<FoundActor> {
  const query = asked(actorQuery, question);
  const { actors } = await told(corpus.place, () => matching(corpus, query));
  let last = query.after === undefined ? undefined : await placeOf(corpus, query.after);
  if (query.after !== undefined && !last) return;
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (left > 0) {
    const size = Math.min(left, PAGE);
    const rows = await told(corpus.place, () => page(actors, last, size));
    for (const row of rows) yield await told(corpus.place, () => found(corpus, row));
    left -= rows.length;
    if (rows.length < size) return;
    last = rows.at(-1);
  }
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
}

async function placeOf({ db, place }: Corpus, id: string): Promise<Last | undefined> {
  const row = db.selectFrom("actors").select(["id", "reports"]).where("id", "=", id);
  return told(place, () => row.executeTakeFirst());
}

async function matching({ db, engine }: Corpus, query: ActorQuery) {
  let actors = db.selectFrom("actors").where("reports", ">=", query.minReports ?? 1);
  if (query.name !== undefined) actors = actors.where("id", "in", await actorsNamed(query.name, db));
  if (query.type === "person") actors = actors.where("kind", "=", "person");
  if (query.type === "location") actors = actors.where("kind", "in", ["place", "state"]);
  if (query.type === "group") actors = actors.where("kind", "=", "body").where("family", "=", "rebel");
  if (query.type === "organization") {
    actors = actors
      .where("kind", "=", "body")
      .where((of) => of.or([of("family", "!=", "rebel"), of("family", "is", null)]));
  }
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

function page(matches: Matching, last: Last | undefined, size: number) {
  let actors = matches;
  if (last) {
    const { id, reports } = last;
    actors = actors.where((of) =>
      of.or([of("reports", "<", reports), of.and([of("reports", "=", reports), of("id", ">", id)])]),
    );
  }
  return actors
    .select(["id", "name", "kind", "family", "country", "aliases", "reports"])
    .orderBy("reports", "desc")
    .orderBy("id")
    .limit(size)
    .execute();
}

type Row = Awaited<ReturnType<typeof page>>[number];

async function found({ db }: Corpus, { id, name, kind, family, country, aliases, reports }: Row): Promise<FoundActor> {
  const named = await db
    .selectFrom("profiles")
    .innerJoin("entity_profiles", "entity_profiles.profile", "profiles.key")
    .innerJoin("reports", "reports.key", "entity_profiles.report")
    .select(["reports.id", "reports.day"])
    .distinct()
    .where("profiles.actor", "=", id)
    .orderBy("reports.day", "desc")
    .orderBy("reports.id")
    .limit(MOST_REPORTS)
    .execute();
  const type =
    kind === "person" ? "person" : kind === "body" ? (family === "rebel" ? "group" : "organization") : "location";
  return {
    id,
    name,
    type,
    aliases: JSON.parse(aliases),
    ...(country !== null && { country }),
    reports: named.map((report) => report.id),
    count: reports,
  };
}
