export { type CopyOptions, copyCorpus } from "./copy/copy.js";
export { type Corpus, type CorpusOptions, openCorpus } from "./corpus.js";
export { withCorrections } from "./corrections/apply.js";
export { correct, corrections, undoCorrection } from "./corrections/correct.js";
export { type Correction, correction, type KeptCorrection, type Signed, signed } from "./corrections/correction.js";
export type { Verdict } from "./corrections/verdicts.js";
export { dayOf, dayOfReport } from "./day.js";
export { echoesOf, type FoundEcho, originsOf } from "./echoes/found.js";
export type { OriginReason } from "./echoes/origin.js";
export { digestOf } from "./edition.js";
export { type IngestOptions, ingest, type Reading, type Refusal, type Settled, type Tally } from "./ingest/ingest.js";
export type { Linker, StoredReport } from "./linker.js";
export { type Linked, linkRecords } from "./memory.js";
export {
  type ActorQuery,
  actorQuery,
  actorWithId,
  countActorsFound as countActors,
  type FoundActor,
  findActors,
} from "./questions/actors.js";
export { type Arrival, arrivalsAfter, lastArrival } from "./questions/arrivals.js";
export { asked } from "./questions/asked.js";
export { type CorrectionQuery, correctionQuery, correctionWithId, findCorrections } from "./questions/corrections.js";
export {
  countEvents,
  type EventQuery,
  eventQuery,
  eventsHeld,
  eventsWithRefs,
  type FoundEvent,
  findEvents,
} from "./questions/events.js";
export { type FoundNetwork, findNetwork, type NetworkQuery, networkQuery } from "./questions/network.js";
export {
  countRelations,
  type FoundRelation,
  findRelations,
  type RelationQuery,
  relationQuery,
  relationsHeld,
  relationsWithRefs,
} from "./questions/relations.js";
export {
  countReports,
  type FoundReport,
  findReports,
  type ReportQuery,
  reportQuery,
  reportsWithIds,
} from "./questions/reports.js";
export {
  countStatements,
  type FoundStatement,
  findStatements,
  type StatementQuery,
  statementQuery,
  statementsHeld,
  statementsWithRefs,
} from "./questions/statements.js";
export {
  countStories,
  findStories,
  type StoryPlace,
  type StoryQuery,
  storiesOfReport,
  storyDays,
  storyPlaces,
  storyQuery,
  storyWithId,
} from "./questions/stories.js";
export { type StoryOverview, storyOverview } from "./questions/story-overview.js";
export { type Why, why } from "./questions/why.js";
export { type EnqueueTally, enqueue } from "./queue/enqueue.js";
export type { Job } from "./queue/job.js";
export { openQueue, type QueueOptions } from "./queue/open.js";
export type { JobCounts, Queue, SetAside } from "./queue/queue.js";
export { type WorkOptions, type WorkTally, work } from "./queue/work.js";
export { storedArticle } from "./reread/article.js";
export { countToReread, keepsWords, type RereadOptions, reread } from "./reread/reread.js";
export type { SaySo } from "./saysos/count.js";
export { corpusId, keyOf, partsOf, reportOf } from "./store/key.js";
export type { Incoming, Outcome } from "./store/put.js";
export type { Db, Tables, Tx } from "./store/tables.js";
export type { FoundStory, StoryFigure } from "./stories/found.js";
