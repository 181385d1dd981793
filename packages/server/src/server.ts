import { constants } from "node:zlib";
import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import Fastify from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { describe } from "./description/openapi.js";
import { tagAnswers } from "./etag.js";
import { type GuardOptions, guard } from "./guard/guard.js";
import { keepAnswers } from "./kept-answers.js";
import { MOST_BODY_BYTES, MOST_PATH_LENGTH, MOST_REQUESTS_A_MINUTE, REQUEST_TIMEOUT_MS } from "./limits.js";
import { refuseOtherMethods } from "./methods.js";
import type { RequestMetrics } from "./observe/requests.js";
import { servePages } from "./pages.js";
import { answerBroken, answerError } from "./problem.js";
import { actorRoutes } from "./routes/actors.js";
import { correctionRoutes } from "./routes/corrections.js";
import { exportRoutes } from "./routes/exports.js";
import { factRoutes } from "./routes/facts.js";
import { healthRoutes } from "./routes/health.js";
import { liveRoutes } from "./routes/live.js";
import { readRoutes } from "./routes/read.js";
import { reportRoutes } from "./routes/reports.js";
import type { App, Sources } from "./routes/routes.js";
import { storyRoutes } from "./routes/stories.js";

export interface ServerOptions extends GuardOptions {
  readonly sources: Sources;
  /** The built pages; without them the API alone is served. Ends in a slash. */
  readonly pages?: URL;
  /** Measures what is asked. */
  readonly metrics?: RequestMetrics;
  /** Whether answers are held against what is described of them, for tests: it takes longer than to find them. */
  readonly checked?: boolean;
  /** Where the log goes; silent without. */
  readonly log?: NodeJS.WritableStream;
}

const ROUTES = [
  healthRoutes,
  readRoutes,
  reportRoutes,
  liveRoutes,
  storyRoutes,
  factRoutes,
  actorRoutes,
  correctionRoutes,
  exportRoutes,
];

/** What is packed at one go: larger answers would hold up the others. */
const MOST_AT_ONE_GO = 1_048_576;
/** How hard it is tried: the levels above take half as long again and save a twentieth. */
const EFFORT = { brotli: 2, zlib: 3 } as const;

/** What is worth packing: words, not Parquet and not single events of a stream. */
const PACKED = /^text\/(?!event-stream)|[+/](json|xml|x-ndjson)(;|$)/;

/** The API and the pages, ready to listen. Every route is described at /openapi.json and, to be read, at /api. */
export async function createServer(options: ServerOptions): Promise<App> {
  const app: App = Fastify({
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    logger: options.log ? { stream: options.log, level: "warn" } : false,
    frameworkErrors: answerError,
    clientErrorHandler: answerBroken,
    routerOptions: { maxParamLength: MOST_PATH_LENGTH },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(options.checked ? serializerCompiler : () => JSON.stringify);
  app.setErrorHandler(answerError);
  options.metrics?.of(app);
  guard(app, options);
  await app.register(rateLimit, { max: MOST_REQUESTS_A_MINUTE, timeWindow: "1 minute" });
  // Kept as they are, before they are left out for who has them, or packed.
  keepAnswers(app, options.sources.corpus);
  tagAnswers(app);
  await app.register(compress, {
    customTypes: PACKED,
    syncThreshold: MOST_AT_ONE_GO,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: EFFORT.brotli } },
    zlibOptions: { level: EFFORT.zlib },
  });
  const refuseOthers = refuseOtherMethods(app);
  await describe(app, options.sources.version);
  for (const add of ROUTES) add(app, options.sources);
  refuseOthers();
  await servePages(app, options.pages);
  await app.ready();
  return app;
}
