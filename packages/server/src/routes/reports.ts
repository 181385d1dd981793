import { type Corpus, countReports, findReports, reportQuery } from "sayso-corpus";
import { SaysoError, schema } from "sayso-record";
import { z } from "zod";
import { problem } from "../problem.js";
import { answersOf, inAddress, pageOf } from "./page.js";
import type { Routes } from "./routes.js";

const foundReport = z
  .object({
    id: z.string(),
    title: z.string().exactOptional(),
    published: z.string().exactOptional(),
    agency: z.string().exactOptional(),
    url: z.string().exactOptional(),
    echo: z.string().exactOptional(),
    origin: z.string().exactOptional(),
    versions: z.array(z.string()).exactOptional(),
  })
  .meta({ id: "FoundReport" });

const byId = z.object({ id: z.string().min(1).max(500) });

/** Reports, found and whole. */
export const reportRoutes: Routes = (app, { corpus }) => {
  app.get(
    "/api/reports",
    {
      schema: {
        summary: "Find reports, the newest first",
        tags: ["reports"],
        querystring: inAddress(reportQuery),
        response: { 200: answersOf(foundReport), 400: problem },
      },
    },
    ({ query }) => pageOf(query, (question) => findReports(corpus, question)),
  );

  app.get(
    "/api/reports/count",
    {
      schema: {
        summary: "How many reports there are like that",
        tags: ["reports"],
        querystring: inAddress(reportQuery),
        response: { 200: z.object({ count: z.int() }), 400: problem },
      },
    },
    async ({ query: { limit: _limit, cursor: _cursor, ...question } }) => ({
      count: await countReports(corpus, question),
    }),
  );

  app.get(
    "/api/records/:id",
    {
      schema: {
        summary: "The record of a report",
        tags: ["reports"],
        params: byId,
        response: { 200: schema.reportRecord.meta({ id: "ReportRecord" }), 404: problem },
      },
    },
    ({ params: { id } }) => recordOf(corpus, id),
  );
};

export async function recordOf(corpus: Corpus, id: string) {
  const record = await corpus.record(id);
  if (record) return record;
  throw new SaysoError("NOT_FOUND", {
    what: "no report of the corpus has this id",
    value: id,
    remedy: "GET /api/reports lists those that are there.",
  });
}
