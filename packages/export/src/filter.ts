import {
  asked,
  type Corpus,
  eventQuery,
  eventsHeld,
  type ReportQuery,
  relationQuery,
  relationsHeld,
  reportQuery,
  statementQuery,
  statementsHeld,
} from "sayso-corpus";
import { type Only, toldReports } from "./from-corpus.js";
import type { ToldReport } from "./told.js";

/** What a format has rows of: what `sayso find` calls it. */
export type Kind = "reports" | Only["kind"];

/** A question for an export, checked: what `sayso find` takes for that kind, and `agency`. */
export interface ExportFilter {
  reports: ReportQuery;
  /** Of a report, by its key, the ids of what of it is told; everything where there is none. */
  held?: (corpus: Corpus) => Promise<Only["idsOf"]>;
}

/** Reads the options of an export. Throws QUESTION_NOT_UNDERSTOOD for what its kind does not take. */
export function exportFilter(kind: Kind, options: { agency?: string | undefined }): ExportFilter {
  if (kind === "reports") return { reports: asked(reportQuery, options) };
  const { agency, ...rest } = options;
  const reports = agency === undefined ? {} : { agency };
  if (Object.values(rest).every((value) => value === undefined)) return { reports };
  if (kind === "events") {
    const query = asked(eventQuery, rest);
    return { reports, held: (corpus) => eventsHeld(corpus, query) };
  }
  if (kind === "relations") {
    const query = asked(relationQuery, rest);
    return { reports, held: (corpus) => relationsHeld(corpus, query) };
  }
  const query = asked(statementQuery, rest);
  return { reports, held: (corpus) => statementsHeld(corpus, query) };
}

/** The same reports with those events, relations or statements alone for which the filter holds; without those that have none. */
export async function* filteredReports(
  corpus: Corpus,
  kind: Kind,
  { reports, held }: ExportFilter,
): AsyncGenerator<ToldReport> {
  if (!held || kind === "reports") {
    yield* toldReports(corpus, reports);
    return;
  }
  yield* toldReports(corpus, reports, { kind, idsOf: await held(corpus) });
}
