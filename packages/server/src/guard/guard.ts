import type { FastifyInstance, FastifyRequest } from "fastify";
import { SaysoError } from "sayso-record";
import { isLoopback } from "./loopback.js";
import { isSameToken } from "./token.js";

export interface GuardOptions {
  /** The address that the server listens on. */
  readonly host: string;
  /** Needed by whatever writes; without one, only a server on the loopback address takes writes. */
  readonly token?: string;
  /** Names beside the loopback's by which the server may be called: "sayso.example.org". */
  readonly allowedHosts?: readonly string[];
  /** Origins of other pages that may ask: "https://desk.example.org". */
  readonly allowedOrigins?: readonly string[];
}

const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * Refuses what a browser was tricked into: foreign Host headers (DNS rebinding), requests from other sites' pages; and
 * writes without a token where the server can be reached from outside. Codes: HOST_REFUSED, ORIGIN_REFUSED, TOKEN_NEEDED.
 */
export function guard(app: FastifyInstance, options: GuardOptions): void {
  const local = isLoopback(options.host);
  app.addHook("onRequest", async (request, reply) => {
    refuseForeignHost(request, options);
    const origin = refuseForeignOrigin(request, options);
    if (origin) {
      reply.header("access-control-allow-origin", origin).header("vary", "Origin");
      reply.header("access-control-allow-headers", "authorization, content-type");
      reply.header("access-control-allow-methods", "GET, POST, DELETE");
      if (request.method === "OPTIONS") return reply.code(204).send();
    }
    if (WRITES.has(request.method) && !request.routeOptions.config.reads) refuseWithoutToken(request, options, local);
  });
}

function refuseForeignHost(request: FastifyRequest, { host, allowedHosts = [] }: GuardOptions): void {
  const called = request.hostname.replace(/:\d+$/, "");
  // Whoever listens on every address is called by many names: those are for the token to keep out.
  if (isLoopback(called) || called === host || allowedHosts.includes(called)) return;
  throw new SaysoError("HOST_REFUSED", {
    what: "the server is not known by this name",
    value: called,
    place: "Host header",
    remedy: "Call it by its address, or start it with --allow-host for that name.",
  });
}

/** The origin, where it is another than ours and allowed. */
function refuseForeignOrigin(request: FastifyRequest, { allowedOrigins = [] }: GuardOptions): string | undefined {
  const { origin } = request.headers;
  if (origin === undefined) {
    if (request.headers["sec-fetch-site"] !== "cross-site" || request.method === "GET") return undefined;
  } else if (URL.canParse(origin) && new URL(origin).host === request.host) {
    return undefined;
  } else if (allowedOrigins.includes(origin)) {
    return origin;
  }
  throw new SaysoError("ORIGIN_REFUSED", {
    what: "another site's page asked",
    value: origin ?? "cross-site",
    place: "Origin header",
    remedy: "Start the server with --allow-origin for that site, if it may.",
  });
}

function refuseWithoutToken(request: FastifyRequest, { token }: GuardOptions, local: boolean): void {
  if (token === undefined && local) return;
  const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  if (token !== undefined && isSameToken(given, token)) return;
  throw new SaysoError("TOKEN_NEEDED", {
    what: "what writes needs a token here",
    place: "Authorization header",
    remedy: "Send “Authorization: Bearer TOKEN” with the token that the server was started with.",
  });
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** A request that is sent by POST but stores nothing. */
    reads?: boolean;
  }
}
