import Fastify, { type FastifyInstance } from "fastify";
import { collectDefaultMetrics, type Registry } from "prom-client";
import { guard } from "../guard/guard.js";

/** Where an observer listens: others reach it through something that knows who asks. */
export const OBSERVER_HOST = "127.0.0.1";

export interface Observed {
  /** What is measured; what Node tells of the process is put in beside. */
  metrics: Registry;
  /** Rejects where the work cannot be done just now. */
  ready(): Promise<unknown>;
}

/**
 * A small server for whoever watches over a process, to listen on the loopback address: `/metrics` in Prometheus's text
 * format, `/health/live` (the process answers) and `/health/ready` (it can work; 503 where it cannot).
 */
export async function createObserver({ metrics, ready }: Observed): Promise<FastifyInstance> {
  collectDefaultMetrics({ register: metrics });
  const app = Fastify();
  guard(app, { host: OBSERVER_HOST });
  app.get("/metrics", async (_, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
  app.get("/health/live", async () => ({ status: "ok" }));
  app.get("/health/ready", async (_, reply) => {
    try {
      await ready();
      return { status: "ok" };
    } catch (error) {
      return reply.code(503).send({ status: "not ready", why: error instanceof Error ? error.message : "" });
    }
  });
  await app.ready();
  return app;
}
