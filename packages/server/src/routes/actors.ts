import {
  actorQuery,
  actorWithId,
  type Corpus,
  findActors,
  findNetwork,
  networkQuery,
  reportsWithIds,
} from "sayso-corpus";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { REFUSALS } from "../problem.js";
import { foundActor, foundReport } from "./found.js";
import { answersOf, inAddress, pageOf, wholeInAddress } from "./page.js";
import type { Routes } from "./routes.js";

const network = z
  .object({
    nodes: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), reports: z.int() })),
    edges: z.array(z.object({ source: z.string(), target: z.string(), type: z.string(), count: z.int() })),
  })
  .meta({ id: "FoundNetwork" });

/** How many of an actor's reports are told with their titles. */
const NEWEST = 50;

const wholeActor = foundActor.extend({
  newest: z.array(foundReport).meta({ description: `The newest reports that name it, ${NEWEST} at most.` }),
});

/** Actors, and the network between them. */
export const actorRoutes: Routes = (app, { corpus }) => {
  const tags = ["actors"];
  app.get(
    "/api/actors",
    {
      schema: {
        summary: "Find actors, those of the most reports first, or those of whom most was read",
        tags,
        querystring: inAddress(actorQuery),
        response: { 200: answersOf(foundActor), ...REFUSALS.asked },
      },
    },
    ({ query }) => pageOf(actorQuery, query, (question) => findActors(corpus, question)),
  );

  app.get(
    "/api/actors/:id",
    {
      schema: {
        summary:
          "An actor, with the reports that name it, the newest of them whole; of an id that one had before it became one with another, that one",
        tags,
        params: z.object({ id: z.string().min(1).max(500) }),
        response: { 200: wholeActor, ...REFUSALS.one },
      },
    },
    async ({ params: { id } }) => {
      const actor = await actorWithId(corpus, id);
      if (actor) return { ...actor, newest: await newestOf(corpus, actor.reports) };
      throw new SaysoError("NOT_FOUND", {
        what: "there is no actor of this id",
        value: id,
        remedy: "GET /api/actors lists those that are there.",
      });
    },
  );

  app.get(
    "/api/network",
    {
      schema: {
        summary: "Who stands how with whom: the ties told most often",
        tags,
        querystring: wholeInAddress(networkQuery),
        response: { 200: network, ...REFUSALS.asked },
      },
    },
    ({ query }) => findNetwork(corpus, query),
  );
};

/** The first reports of a list, in its order. */
async function newestOf(corpus: Corpus, ids: readonly string[]) {
  const newest = ids.slice(0, NEWEST);
  const found = new Map((await reportsWithIds(corpus, newest)).map((report) => [report.id, report]));
  return newest.flatMap((id) => found.get(id) ?? []);
}
