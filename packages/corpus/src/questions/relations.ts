import { type Relation, schema } from "sayso-record";
import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { corpusId, partsOf } from "../store/key.js";
import { texts } from "../store/list.js";
import type { Db } from "../store/tables.js";
import { textQuery } from "../store/text-query.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { storiesOf } from "./events.js";
import { factsOf, factsWithRefs } from "./facts.js";
import { filters } from "./filters.js";
import { type Held, heldBy } from "./held.js";
import { startOf } from "./page.js";
import { type Last, scan } from "./scan.js";
import type { ToldRecord } from "./told-records.js";
import { actorsNamed } from "./who.js";
import { daysOf, sentenceOf, type ToldIn, toldIn, type Whole, worded } from "./words.js";

const { text, from, to, actor, recipient, standing, minSayso, disputed, limit, after } = filters;

/** Which relations are looked for: `actor` is the subject, `recipient` the object. */
export const relationQuery = z.strictObject({
  type: schema.relationType.optional(),
  ...{ text, from, to, actor, recipient, standing, minSayso, disputed, limit, after },
});
export type RelationQuery = z.infer<typeof relationQuery>;

/** A relation as its record has it, with its report, its words and the actors that its entities are. */
export interface FoundRelation extends ToldIn, Omit<Relation, "subject" | "object"> {
  ref: string;
  text: string;
  sentence: string;
  from?: string;
  to?: string;
  subject: Relation["subject"] & { text: string; actor?: string };
  object: Relation["object"] & { text: string; actor?: string };
  story?: string;
}

/** The relations that were asked for, the newest first. Throws QUESTION_NOT_UNDERSTOOD, QUESTION_AFTER, QUESTION_NO_WORDS. */
export async function* findRelations(corpus: Corpus, question: RelationQuery): AsyncGenerator<FoundRelation> {
  const query = asked(relationQuery, question);
  const { relations } = await told(corpus.place, () => matching(corpus, query));
  const after = await startOf(query.after, (id) => placeOf(corpus, id));
  const pages = scan(
    (dated, last, size) => told(corpus.place, () => page(relations, dated, last, size)),
    after,
    query.limit,
  );
  for await (const facts of factsOf(corpus, pages, relationsOf)) {
    const keys = facts.map(({ key }) => key);
    const stories = await told(corpus.place, () => storiesOf(corpus, keys, "relation"));
    for (const { fact, of, key } of facts) yield found(fact, of, stories.get(key));
  }
}

/** The relations of these refs (`REPORT#r3`), in that order; those that are not there are left out. */
export async function relationsWithRefs(corpus: Corpus, refs: readonly string[]): Promise<FoundRelation[]> {
  return (await factsWithRefs(corpus, refs, relationsOf)).map(({ fact, of }) => found(fact, of, undefined));
}

const relationsOf = ({ relations }: ToldRecord) => relations;

export async function countRelations(corpus: Corpus, question: RelationQuery): Promise<number> {
  const query = asked(relationQuery, question);
  return told(corpus.place, async () => {
    const { relations } = await matching(corpus, query);
    return (await relations.select((of) => of.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n;
  });
}

async function placeOf({ db, place }: Corpus, ref: string): Promise<Last | undefined> {
  const parts = partsOf(ref);
  if (!parts) return undefined;
  const row = db
    .selectFrom("relations")
    .innerJoin("reports", "reports.key", "relations.report")
    .select(["relations.key", "relations.begins as day"])
    .where("reports.id", "=", parts.report)
    .where("relations.id", "=", parts.id);
  return told(place, () => row.executeTakeFirst());
}

/** Of a report, by its key, the ids of its relations for which the question holds; for who goes through reports one by one. */
export async function relationsHeld(corpus: Corpus, question: RelationQuery): Promise<Held> {
  const query = asked(relationQuery, question);
  const { relations } = await told(corpus.place, () => matching(corpus, query));
  return heldBy(corpus.place, (report) => relations.where("relations.report", "=", report).select("relations.id"));
}

async function matching({ db, engine }: Corpus, query: RelationQuery) {
  let relations = db.selectFrom("relations");
  if (query.type !== undefined) relations = relations.where("type", "=", query.type);
  if (query.standing !== undefined) relations = relations.where("standing", "=", query.standing);
  if (query.from !== undefined) relations = relations.where("ends", ">=", query.from);
  if (query.to !== undefined) relations = relations.where("begins", "<=", query.to);
  if (query.text !== undefined) relations = relations.where(engine.matches("relations.report", textQuery(query.text)));
  if (query.actor !== undefined)
    relations = relations.where("subject", "in", entitiesOf(db, await actorsNamed(query.actor, db)));
  if (query.recipient !== undefined)
    relations = relations.where("object", "in", entitiesOf(db, await actorsNamed(query.recipient, db)));
  if (query.minSayso !== undefined || query.disputed !== undefined) {
    const { minSayso, disputed } = query;
    relations = relations.where("key", "in", (of) => {
      let stories = of
        .selectFrom("stories")
        .innerJoin("nodes", "nodes.story", "stories.key")
        .innerJoin("tellings", "tellings.node", "nodes.key")
        .innerJoin("telling_events", "telling_events.telling", "tellings.key")
        .select("telling_events.event")
        .where("telling_events.kind", "=", "relation");
      if (minSayso !== undefined) stories = stories.where("stories.sayso", ">=", minSayso);
      if (disputed !== undefined) stories = stories.where("stories.disputed", "=", Number(disputed));
      return stories;
    });
  }
  // In an object: a query by itself would be taken for a promise.
  return { relations };
}

export function entitiesOf(db: Db, actors: readonly string[]) {
  return db
    .selectFrom("profiles")
    .innerJoin("entity_profiles", "entity_profiles.profile", "profiles.key")
    .select("entity_profiles.entity")
    .where("profiles.actor", "in", texts(db, actors));
}

type Matching = Awaited<ReturnType<typeof matching>>["relations"];

function page(matches: Matching, dated: boolean, last: Last | undefined, size: number) {
  let relations = matches.where("begins", dated ? "is not" : "is", null);
  if (last?.day) {
    const { day, key } = last;
    relations = relations.where(({ eb, refTuple, tuple }) => eb(refTuple("begins", "key"), "<", tuple(day, key)));
  } else if (last) relations = relations.where("key", "<", last.key);
  return relations
    .select(["key", "report", "id", "begins as day"])
    .orderBy("begins", "desc")
    .orderBy("key", "desc")
    .limit(size)
    .execute();
}

function found(relation: Relation, whole: Whole, story: string | undefined): FoundRelation {
  return {
    ...relation,
    ref: corpusId(whole.record.id, relation.id),
    ...toldIn(whole),
    text: whole.record.text.slice(...relation.span),
    sentence: sentenceOf(relation.span, whole),
    ...daysOf(relation.time, whole),
    subject: worded(relation.subject, whole),
    object: worded(relation.object, whole),
    ...(story && { story }),
  };
}
