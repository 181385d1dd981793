import { Histogram, Registry } from "prom-client";
import type { App } from "../routes/routes.js";

/** Seconds: the pages ask for answers within a few tenths; what is read on request takes longer. */
const BOUNDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** What a server measures of its requests: how many there were and how long they took, by route and status. */
export class RequestMetrics {
  readonly registry = new Registry();
  readonly #seconds = new Histogram({
    name: "sayso_request_seconds",
    help: "How long requests took, by route and status",
    labelNames: ["method", "route", "status"],
    buckets: BOUNDS,
    registers: [this.registry],
  });

  /** Measures whatever is asked of a server from now on. */
  of(app: App): void {
    app.addHook("onResponse", async (request, reply) => {
      // The pattern of the route, never the address itself: that is of strangers.
      const route = request.routeOptions.url ?? "none";
      this.#seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    });
  }
}
