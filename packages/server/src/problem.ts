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
