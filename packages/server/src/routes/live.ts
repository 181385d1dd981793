import { Readable } from "node:stream";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { MOST_LISTENERS } from "../limits.js";
import { arrivals } from "../live/arrivals.js";
import { Doorbell } from "../live/doorbell.js";
import { REFUSALS } from "../problem.js";
import type { Routes } from "./routes.js";

const headers = z.object({
  "last-event-id": z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .meta({ description: "The id of the last event that was heard: what came in since comes first." }),
});

/** Reports as they come in, from whatever process stores them. */
export const liveRoutes: Routes = (app, { corpus }) => {
  const doorbell = new Doorbell(corpus);
  const listeners = new Set<AbortController>();
  app.addHook("preClose", async () => {
    for (const listener of listeners) listener.abort();
  });

  app.get(
    "/api/reports/stream",
    {
      // It has no end, and so no head without a body.
      exposeHeadRoute: false,
      schema: {
        summary: "Hear of reports as they come in (server-sent events)",
        description:
          "An event is called report where the report is new, version where there is a new version of it, withdrawn where it was withdrawn. Its data is JSON: id, and title, published and agency where known.",
        tags: ["reports"],
        headers,
        response: {
          200: {
            description: "Events, until either side ends it",
            content: { "text/event-stream": { schema: z.unknown().meta({ type: "string" }) } },
          },
          ...REFUSALS.asked,
        },
      },
    },
    async (request, reply) => {
      if (listeners.size >= MOST_LISTENERS) throw tooMany();
      const listener = new AbortController();
      listeners.add(listener);
      reply.raw.once("close", () => {
        listener.abort();
        listeners.delete(listener);
      });
      const heard = request.headers["last-event-id"];
      const after = heard === undefined ? undefined : Number(heard);
      return (
        reply
          .header("content-type", "text/event-stream")
          .header("cache-control", "no-store")
          // Once it has ended, nothing else is to keep the server from ending.
          .header("connection", "close")
          .send(Readable.from(arrivals(corpus, doorbell, after, listener.signal), { objectMode: false }))
      );
    },
  );
};

function tooMany(): SaysoError {
  return new SaysoError("TOO_BUSY", {
    what: "too many listen already",
    value: MOST_LISTENERS,
    remedy: "Ask again later, or ask for /api/reports now and then.",
  });
}
