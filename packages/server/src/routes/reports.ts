import {
  type Corpus,
  countReports,
  findReports,
  reportQuery,
  reportsWithIds,
  storiesOfReport,
  withCorrections,
} from "sayso-corpus";
import { SaysoError, schema } from "sayso-record";
import { z } from "zod";
import { REFUSALS } from "../problem.js";
import { foundReport, foundStory } from "./found.js";
import { answersOf, inAddress, pageOf, wholeInAddress } from "./page.js";
import type { Routes } from "./routes.js";

const byId = z.object({ id: z.string().min(1).max(500) });
const record = schema.reportRecord.meta({ id: "ReportRecord" });

/** Reports, found and whole. */
export const reportRoutes: Routes = (app, { corpus }) => {
  const tags = ["reports"];
  app.get(
    "/api/reports",
    {
      schema: {
        summary: "Find reports, the newest first",
        tags,
        querystring: inAddress(reportQuery),
        response: { 200: answersOf(foundReport), ...REFUSALS.asked },
      },
    },
    ({ query }) => pageOf(reportQuery, query, (question) => findReports(corpus, question)),
  );

  app.get(
    "/api/reports/count",
    {
      schema: {
        summary: "How many reports there are like that",
        tags,
        querystring: wholeInAddress(reportQuery),
        response: { 200: z.object({ count: z.int() }), ...REFUSALS.asked },
      },
    },
    async ({ query }) => ({ count: await countReports(corpus, query) }),
  );

  app.get(
    "/api/reports/:id",
    {
      schema: {
        summary: "A report with its record, as persons corrected it, and the stories it tells",
        tags,
        params: byId,
        response: { 200: z.object({ report: foundReport, record, stories: z.array(foundStory) }), ...REFUSALS.one },
      },
    },
    async ({ params: { id } }) => {
      const [report] = await reportsWithIds(corpus, [id]);
      if (!report) throw notThere(id);
      const record = await withCorrections(await recordOf(corpus, id), corpus.db);
      return { report, record, stories: await storiesOfReport(corpus, id) };
    },
  );

  app.get(
    "/api/records/:id",
    {
      schema: {
        summary: "The record of a report, as it was read",
        tags,
        params: byId,
        response: { 200: record, ...REFUSALS.one },
      },
    },
    ({ params: { id } }) => recordOf(corpus, id),
  );
};

async function recordOf(corpus: Corpus, id: string) {
  const found = await corpus.record(id);
  if (!found) throw notThere(id);
  return found;
}

function notThere(id: string): SaysoError {
  return new SaysoError("NOT_FOUND", {
    what: "no report of the corpus has this id",
    value: id,
    remedy: "GET /api/reports lists those that are there.",
  });
}
