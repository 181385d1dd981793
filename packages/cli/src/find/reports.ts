import { countReports, type FoundReport, findReports, openCorpus, type ReportQuery } from "sayso-corpus";
import type { Io } from "../io.js";
import { type Answer, type AnswerOptions, print } from "./format.js";

export interface FindReports extends AnswerOptions {
  text?: string;
  from?: string;
  to?: string;
  agency?: string;
  echo?: string;
}

const COLUMNS: Answer<FoundReport>["columns"] = [
  { head: "published", of: ({ published = "" }) => published.replace(/^(.{10})T(.{5}).*$/, "$1 $2") },
  { head: "agency", of: ({ agency = "" }) => agency, widest: 20 },
  { head: "title", of: ({ title = "" }) => title, widest: 70 },
  { head: "id", of: ({ id }) => id },
  { head: "echo of", of: ({ id, origin }) => (origin === id ? "" : origin) },
];

/** `sayso find reports`. Gives the exit status. */
export async function findReportsCommand(options: FindReports, io: Io): Promise<number> {
  const { corpus: file, format: _, ...query } = options;
  const corpus = await openCorpus(file);
  try {
    const answer: Answer<FoundReport> = {
      find: (limit) => findReports(corpus, limit === undefined ? query : { ...query, limit }),
      count: () => countReports(corpus, query satisfies ReportQuery),
      columns: COLUMNS,
    };
    return await print(answer, options, io);
  } finally {
    await corpus.close();
  }
}
