import {
  correct,
  correction,
  correctionQuery,
  correctionWithId,
  findCorrections,
  signed,
  undoCorrection,
} from "sayso-corpus";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { MOST_AUTHOR_LENGTH, MOST_REASON_LENGTH } from "../limits.js";
import { REFUSALS } from "../problem.js";
import { answersOf, inAddress, pageOf } from "./page.js";
import type { Routes } from "./routes.js";

const what = correction.meta({
  id: "Correction",
  description: "What is otherwise. A ref is REPORT#v3: an event, a relation (r) or a statement (s).",
});
const author = z.string().min(1).max(MOST_AUTHOR_LENGTH).meta({ description: "Who says so." });
const given = signed
  .extend({
    correction: what,
    author,
    reason: z.string().min(1).max(MOST_REASON_LENGTH).meta({ description: "Why." }),
  })
  .meta({ id: "SignedCorrection" });

const kept = z
  .object({
    id: z.string().meta({ description: "c12" }),
    made: z.string().meta({ description: "When, ISO 8601 in UTC." }),
    author: z.string(),
    reason: z.string(),
    correction: what,
    undone: z.object({ by: z.string(), at: z.string() }).exactOptional(),
  })
  .meta({ id: "KeptCorrection" });

const params = z.object({ id: z.string().min(1).max(200) });

/** What persons say is otherwise: made, found, taken back. docs/corrections.md tells what each does. */
export const correctionRoutes: Routes = (app, { corpus, writer }) => {
  const tags = ["corrections"];
  const withId = async (id: string) => {
    const found = await correctionWithId(corpus, id);
    if (found) return found;
    throw new SaysoError("NOT_FOUND", {
      what: "there is no correction of this id",
      value: id,
      remedy: "GET /api/corrections lists those that are there.",
    });
  };

  app.get(
    "/api/corrections",
    {
      schema: {
        summary: "Find corrections, the newest first, those that were taken back as well",
        description:
          "about is the id of a report, an actor or a story, or a ref of an event, a relation or a statement.",
        tags,
        querystring: inAddress(correctionQuery),
        response: { 200: answersOf(kept), ...REFUSALS.asked },
      },
    },
    ({ query }) => pageOf(correctionQuery, query, (question) => findCorrections(corpus, question)),
  );

  app.get(
    "/api/corrections/:id",
    { schema: { summary: "A correction", tags, params, response: { 200: kept, ...REFUSALS.one } } },
    ({ params: { id } }) => withId(id),
  );

  app.post(
    "/api/corrections",
    {
      schema: {
        summary: "Say what is otherwise: kept apart from what was read, and winning over it",
        tags,
        security: [{ token: [] }],
        body: given,
        response: { 201: kept, ...REFUSALS.written },
      },
    },
    async ({ body }, reply) => {
      const id = await correct(writer, body);
      reply.code(201).header("location", `/api/corrections/${id}`);
      return withId(id);
    },
  );

  app.post(
    "/api/corrections/:id/undo",
    {
      schema: {
        summary: "Take a correction back; it is kept, with who did so and when",
        tags,
        security: [{ token: [] }],
        params,
        body: z.strictObject({ author }),
        response: { 200: kept, ...REFUSALS.written },
      },
    },
    async ({ params: { id }, body }) => {
      await undoCorrection(writer, id, body.author);
      return withId(id);
    },
  );
};
