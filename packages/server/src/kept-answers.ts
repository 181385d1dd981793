import type { Corpus } from "sayso-corpus";
import { MOST_KEPT_LENGTH } from "./limits.js";
import type { App } from "./routes/routes.js";

const JSON_TYPE = "application/json; charset=utf-8";

/**
 * Keeps the whole answers of the API as long as the corpus is as it was, and gives them again to whoever asks the same; those
 * that were not asked for longest go first. What is streamed is never kept.
 */
export function keepAnswers(app: App, corpus: Corpus): void {
  const kept = new Map<string, string>();
  let length = 0;
  /** The revision that they are of. */
  let of: string | undefined;
  /** The revision that a request found before it was answered: its answer may be newer, never older. */
  const found = new WeakMap<object, string>();

  const forget = (url: string) => {
    const answer = kept.get(url);
    if (answer !== undefined) length -= url.length + answer.length;
    kept.delete(url);
  };
  const keep = (url: string, answer: string) => {
    forget(url);
    kept.set(url, answer);
    length += url.length + answer.length;
    for (const [oldest] of kept) {
      if (length <= MOST_KEPT_LENGTH) break;
      forget(oldest);
    }
  };

  app.addHook("preHandler", async (request, reply) => {
    const { method, url } = request;
    if (method !== "GET" || !url.startsWith("/api/")) return;
    // A corpus that cannot be had just now is told of by whoever answers from it.
    const revision = await corpus.revision().catch(() => undefined);
    if (revision === undefined) return;
    if (revision !== of) {
      kept.clear();
      length = 0;
      of = revision;
    }
    const answer = kept.get(url);
    if (answer === undefined) {
      found.set(request, revision);
      return;
    }
    keep(url, answer);
    return reply.header("content-type", JSON_TYPE).send(answer);
  });

  app.addHook("onSend", async (request, reply, payload) => {
    const isWhole = typeof payload === "string" && reply.statusCode === 200;
    if (isWhole && found.get(request) === of && reply.getHeader("content-type") === JSON_TYPE) {
      keep(request.url, payload);
    }
    return payload;
  });
}
