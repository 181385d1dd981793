import { schema } from "sayso-record";
import { z } from "zod";
import { MOST_READINGS_WAITING, MOST_TEXT_LENGTH } from "../limits.js";
import { oneAtATime } from "../one-at-a-time.js";
import { REFUSALS } from "../problem.js";
import type { Routes } from "./routes.js";

const article = z.object({
  text: z.string().min(1).max(MOST_TEXT_LENGTH).meta({ description: "The report, as plain text." }),
  published: z
    .string()
    .max(40)
    .exactOptional()
    .meta({ description: "When it was published, ISO 8601: relative dates are resolved against it." }),
});

/** Reads a text that is sent, and stores nothing. */
export const readRoutes: Routes = (app, { read }) => {
  const inTurn = oneAtATime(MOST_READINGS_WAITING);
  app.post(
    "/api/read",
    {
      config: { reads: true },
      schema: {
        summary: "Read a text into a record; nothing is stored",
        tags: ["reading"],
        body: article,
        response: {
          200: schema.reportRecord.meta({ id: "ReportRecord" }),
          ...REFUSALS.sent,
        },
      },
    },
    ({ body }) => inTurn(() => read(body)),
  );
};
