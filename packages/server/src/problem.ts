import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { MOST_BODY_BYTES, MOST_REQUESTS_A_MINUTE } from "./limits.js";

/** What every refusal looks like: problem details (RFC 9457) with sayso's stable code. */
export const problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: "Stable; for programs." }),
    detail: z.string().meta({ description: "What is wrong, with the value, the place and the remedy; for people." }),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problem>;

const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problem } },
});

const notUnderstood = { 400: refusal("What was asked is not understood.") };
const sent = { ...notUnderstood, 413: refusal("It is too long."), 415: refusal("It is not JSON.") };
const notThere = { 404: refusal("There is no such thing.") };

/** How routes refuse, by what they do; docs/api.md tells the codes. */
export const REFUSALS = {
  /** Any route. */
  any: {
    403: refusal("The server is not known by that name, or another site's page asked."),
    429: refusal("Too many requests from one address in a minute."),
    500: refusal("A mistake of the server's; its log tells more."),
    503: refusal("Too much is asked at once, or the corpus cannot be had just now."),
  },
  /** Whoever asks for several things. */
  asked: notUnderstood,
  /** Whoever asks for one thing. */
  one: { ...notUnderstood, ...notThere },
  /** Whoever sends something. */
  sent,
  /** Whoever sends something that is kept. */
  written: { ...sent, ...notThere, 401: refusal("A token is needed."), 409: refusal("It would change nothing.") },
};

const TITLES: Readonly<Record<number, string>> = {
  400: "The question was not understood",
  401: "A token is needed",
  403: "Not allowed from there",
  404: "Not here",
  405: "Not in this way",
  406: "Not in that form",
  408: "Too slow",
  409: "Already otherwise",
  413: "Too large",
  415: "Not in that form",
  429: "Too many questions",
  431: "Too large",
  500: "Our mistake",
  503: "Too busy",
};

/** Codes of ours that are not the asker's mistake in what was written, with the status that says so. */
const STATUS_OF: Readonly<Record<string, number>> = {
  TOO_BUSY: 503,
  NOT_FOUND: 404,
  TOKEN_NEEDED: 401,
  HOST_REFUSED: 403,
  ORIGIN_REFUSED: 403,
  EXPORT_NO_WORDS: 404,
  CORRECTION_UNKNOWN: 404,
  CORRECTION_NOTHING: 409,
  CORPUS_BUSY: 503,
  CORPUS_DISK_FULL: 503,
  CORPUS_READ_ONLY: 503,
  CORPUS_UNREADABLE: 503,
  CORPUS_DAMAGED: 500,
};

/** What is refused before a route hears of it: our code, and what to do, whatever the parts below call it. */
const REFUSED_BELOW: Readonly<Record<number, { readonly code: string; readonly detail: string }>> = {
  408: { code: "REQUEST_TOO_SLOW", detail: "The request did not arrive in time." },
  413: { code: "BODY_TOO_LONG", detail: `What is sent may have ${MOST_BODY_BYTES} bytes at most.` },
  415: { code: "BODY_NOT_JSON", detail: "Send JSON, and say so: “Content-Type: application/json”." },
  429: {
    code: "TOO_MANY_REQUESTS",
    detail: `More than ${MOST_REQUESTS_A_MINUTE} requests a minute came from one address: ask again when Retry-After is over.`,
  },
  431: { code: "HEADERS_TOO_LONG", detail: "The headers are too long." },
};

function problemOf(status: number, code: string, detail: string): Problem {
  return { type: "about:blank", title: TITLES[status] ?? "Refused", status, code, detail };
}

export function sendProblem(reply: FastifyReply, status: number, code: string, detail: string): FastifyReply {
  const body = problemOf(status, code, detail);
  // What was to be sent in its place may have been packed, and a file.
  reply.removeHeader("content-encoding").removeHeader("content-disposition");
  return reply.code(status).header("content-type", "application/problem+json").serializer(JSON.stringify).send(body);
}

/** Answers with a problem for whatever was thrown; what is our mistake is logged, and tells the asker nothing of the inside. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof SaysoError) {
    const status = STATUS_OF[error.code] ?? 400;
    if (status >= 500) request.log.error(error);
    return sendProblem(reply, status, error.code, error.message);
  }
  const status = error.validation ? 400 : (error.statusCode ?? 500);
  if (status >= 500) {
    request.log.error(error);
    return sendProblem(reply, 500, "INTERNAL", "Something went wrong inside; the server's log says what.");
  }
  const below = error.validation ? undefined : REFUSED_BELOW[status];
  return sendProblem(reply, status, below?.code ?? "BAD_REQUEST", below?.detail ?? error.message);
}

/** Answers what is no request at all, or does not arrive, where nothing but the connection is known. */
export function answerBroken(error: ConnectionError, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const status = BROKEN[error.code] ?? 400;
  const { code, detail } = REFUSED_BELOW[status] ?? { code: "BAD_REQUEST", detail: "That is no request of HTTP." };
  const body = JSON.stringify(problemOf(status, code, detail));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "Connection: close",
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );
}

/** The status of what Node tells of a connection. */
const BROKEN: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };
