import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";

/**
 * Gives every whole answer to a question a tag of its content, and answers 304 where who asks has it already (RFC 9110). The
 * tag is weak: packed or not, the answer is the same. What is streamed has none.
 */
export function tagAnswers(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply, payload) => {
    const asks = request.method === "GET" || request.method === "HEAD";
    if (!asks || reply.statusCode !== 200 || !isWhole(payload)) return payload;
    const tag = `W/"${createHash("sha256").update(payload).digest("base64url")}"`;
    reply.header("etag", tag);
    // It may be kept, but whoever keeps it asks whether it still holds: a corpus changes.
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-cache");
    if (!names(request.headers["if-none-match"], tag)) return payload;
    reply.code(304).removeHeader("content-type").removeHeader("content-length");
    return null;
  });
}

function isWhole(payload: unknown): payload is string | Buffer {
  return typeof payload === "string" || Buffer.isBuffer(payload);
}

/** Whether a list of tags holds this one, weak or strong. */
function names(list: string | undefined, tag: string): boolean {
  const tags = (list ?? "").split(",").map((one) => one.trim());
  return tags.includes("*") || tags.some((one) => one === tag || `W/${one}` === tag);
}
