export { type Corpus, type CorpusOptions, openCorpus } from "./corpus.js";
export { echoesOf, type FoundEcho, originsOf } from "./echoes/found.js";
export type { OriginReason } from "./echoes/origin.js";
export { digestOf } from "./edition.js";
export { inOrder } from "./ingest/in-order.js";
export { type IngestOptions, ingest, type Reading, type Tally } from "./ingest/ingest.js";
export type { Linker, StoredReport } from "./linker.js";
export { type Linked, linkRecords } from "./memory.js";
export {
  countReports,
  type FoundReport,
  findReports,
  type ReportQuery,
  reportQuery,
} from "./questions/reports.js";
export { corpusId, keyOf, partsOf, reportOf } from "./store/key.js";
export type { Incoming, Outcome } from "./store/put.js";
export type { Db, Tables, Tx } from "./store/tables.js";
