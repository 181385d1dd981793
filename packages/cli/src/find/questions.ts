import {
  type ActorQuery,
  actorQuery,
  asked,
  type Corpus,
  countActors,
  countEvents,
  countRelations,
  countStatements,
  countStories,
  eventQuery,
  findActors,
  findEvents,
  findRelations,
  findStatements,
  findStories,
  openCorpus,
  relationQuery,
  statementQuery,
  storyQuery,
} from "sayso-corpus";
import type { Io } from "../io.js";
import { ACTORS, EVENTS, RELATIONS, STATEMENTS, STORIES } from "./columns.js";
import { type Answer, type AnswerOptions, print } from "./format.js";

/** How many of its reports are told of an actor. */
const MOST_REPORTS = 1000;

/** A question of the corpus, with its answers as a table. */
interface Question<Query, Found> {
  /** What the options have to be; throws QUESTION_NOT_UNDERSTOOD. */
  read(options: object): Query;
  find(corpus: Corpus, query: Query): AsyncIterable<Found>;
  count(corpus: Corpus, query: Query): Promise<number>;
  columns: Answer<Found>["columns"];
}

/** Asks the corpus a question and prints the answers. Gives the exit status. */
export const QUESTIONS = {
  events: answering({
    read: (options: object) => asked(eventQuery, options),
    find: findEvents,
    count: countEvents,
    columns: EVENTS,
  }),
  statements: answering({
    read: (options: object) => asked(statementQuery, options),
    find: findStatements,
    count: countStatements,
    columns: STATEMENTS,
  }),
  relations: answering({
    read: (options: object) => asked(relationQuery, options),
    find: findRelations,
    count: countRelations,
    columns: RELATIONS,
  }),
  stories: answering({
    read: (options: object) => asked(storyQuery, options),
    find: findStories,
    count: countStories,
    columns: STORIES,
  }),
  actors: answering({
    read: (options: object) => asked(actorQuery, options),
    // A list for a program holds them all, but for those whom half the world's reports name.
    find: (corpus: Corpus, query: ActorQuery) => findActors(corpus, query, MOST_REPORTS),
    count: countActors,
    columns: ACTORS,
  }),
};

/** Whatever is asked of a corpus by options. */
function answering<Query extends { limit?: number | undefined }, Found>(question: Question<Query, Found>) {
  return async (options: AnswerOptions, io: Io): Promise<number> => {
    const { corpus: file, format: _, ...asking } = options;
    const query = question.read(asking);
    const corpus = await openCorpus(file);
    try {
      const answer: Answer<Found> = {
        find: (limit) => question.find(corpus, limit === undefined ? query : { ...query, limit }),
        count: () => question.count(corpus, query),
        columns: question.columns,
      };
      return await print(answer, options, io);
    } finally {
      await corpus.close();
    }
  };
}
