import { type Statement, schema } from "sayso-record";
import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { corpusId, partsOf } from "../store/key.js";
import { textQuery } from "../store/text-query.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { factsOf, factsWithRefs } from "./facts.js";
import { filters } from "./filters.js";
import { type Held, heldBy } from "./held.js";
import { startOf } from "./page.js";
import { entitiesOf } from "./relations.js";
import { type Last, scan } from "./scan.js";
import type { ToldRecord } from "./told-records.js";
import { actorsNamed } from "./who.js";
import { daysOf, sentenceOf, type ToldIn, toldIn, type Whole, worded } from "./words.js";

const { text, from, to, actor, standing, limit, after } = filters;

/** Which statements are looked for: `actor` is the source, `from` and `to` are days of the report. */
export const statementQuery = z.strictObject({
  form: schema.statementForm.optional(),
  ...{ text, from, to, actor, standing, limit, after },
});
export type StatementQuery = z.infer<typeof statementQuery>;

/** A statement as its record has it, with its report, its words and the actor who is its source. */
export interface FoundStatement extends ToldIn, Omit<Statement, "source"> {
  ref: string;
  /** What is said; pieces are joined by "…". */
  text: string;
  sentence: string;
  from?: string;
  to?: string;
  source?: NonNullable<Statement["source"]> & { text: string; actor?: string };
}

/** The statements that were asked for, those of the newest reports first. Throws QUESTION_NOT_UNDERSTOOD, QUESTION_AFTER, QUESTION_NO_WORDS. */
export async function* findStatements(corpus: Corpus, question: StatementQuery): AsyncGenerator<FoundStatement> {
  const query = asked(statementQuery, question);
  const { statements } = await told(corpus.place, () => matching(corpus, query));
  const after = await startOf(query.after, (id) => placeOf(corpus, id));
  const pages = scan(
    (dated, last, size) => told(corpus.place, () => page(statements, dated, last, size)),
    after,
    query.limit,
  );
  for await (const facts of factsOf(corpus, pages, statementsOf)) {
    for (const { fact, of } of facts) yield found(fact, of);
  }
}

/** The statements of these refs (`REPORT#s3`), in that order; those that are not there are left out. */
export async function statementsWithRefs(corpus: Corpus, refs: readonly string[]): Promise<FoundStatement[]> {
  return (await factsWithRefs(corpus, refs, statementsOf)).map(({ fact, of }) => found(fact, of));
}

const statementsOf = ({ statements }: ToldRecord) => statements;

export async function countStatements(corpus: Corpus, question: StatementQuery): Promise<number> {
  const query = asked(statementQuery, question);
  return told(corpus.place, async () => {
    const { statements } = await matching(corpus, query);
    return (await statements.select((of) => of.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n;
  });
}

async function placeOf({ db, place }: Corpus, ref: string): Promise<Last | undefined> {
  const parts = partsOf(ref);
  if (!parts) return undefined;
  const row = db
    .selectFrom("statements")
    .innerJoin("reports", "reports.key", "statements.report")
    .select(["statements.key", "reports.day"])
    .where("reports.id", "=", parts.report)
    .where("statements.id", "=", parts.id);
  return told(place, () => row.executeTakeFirst());
}

/** Of a report, by its key, the ids of its statements for which the question holds; for who goes through reports one by one. */
export async function statementsHeld(corpus: Corpus, question: StatementQuery): Promise<Held> {
  const query = asked(statementQuery, question);
  const { statements } = await told(corpus.place, () => matching(corpus, query));
  return heldBy(corpus.place, (report) => statements.where("statements.report", "=", report).select("statements.id"));
}

async function matching({ db, engine }: Corpus, query: StatementQuery) {
  let statements = db.selectFrom("statements").innerJoin("reports", "reports.key", "statements.report");
  if (query.form !== undefined) statements = statements.where("statements.form", "=", query.form);
  if (query.standing !== undefined) statements = statements.where("statements.standing", "=", query.standing);
  if (query.from !== undefined) statements = statements.where("reports.day", ">=", query.from);
  if (query.to !== undefined) statements = statements.where("reports.day", "<=", query.to);
  if (query.text !== undefined)
    statements = statements.where(engine.matches("statements.report", textQuery(query.text)));
  if (query.actor !== undefined) {
    statements = statements.where("statements.entity", "in", entitiesOf(db, await actorsNamed(query.actor, db)));
  }
  // In an object: a query by itself would be taken for a promise.
  return { statements };
}

type Matching = Awaited<ReturnType<typeof matching>>["statements"];

function page(matches: Matching, dated: boolean, last: Last | undefined, size: number) {
  let statements = matches.where("reports.day", dated ? "is not" : "is", null);
  if (last?.day) {
    const { day, key } = last;
    statements = statements.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("reports.day", "statements.key"), "<", tuple(day, key)),
    );
  } else if (last) statements = statements.where("statements.key", "<", last.key);
  return statements
    .select(["statements.key", "statements.report", "statements.id", "reports.day"])
    .orderBy("reports.day", "desc")
    .orderBy("statements.key", "desc")
    .limit(size)
    .execute();
}

function found(statement: Statement, whole: Whole): FoundStatement {
  const { source, ...rest } = statement;
  const words = statement.content.map((span) => whole.record.text.slice(...span)).join(" … ");
  return {
    ...rest,
    ref: corpusId(whole.record.id, statement.id),
    ...toldIn(whole),
    text: words,
    sentence: sentenceOf(statement.content[0] ?? statement.cue[0] ?? [0, 0], whole),
    ...daysOf(statement.time, whole),
    ...(source && { source: worded(source, whole) }),
  };
}
