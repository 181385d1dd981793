import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { SaysoError } from "sayso-record";
import { z } from "zod";

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
  409: "Already otherwise",
  413: "Too large",
  415: "Not in that form",
  429: "Too many questions",
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

export function sendProblem(reply: FastifyReply, status: number, code: string, detail: string): FastifyReply {
  const body: Problem = { type: "about:blank", title: TITLES[status] ?? "Refused", status, code, detail };
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
  return sendProblem(reply, status, error.validation ? "BAD_REQUEST" : (error.code ?? "REFUSED"), error.message);
}
