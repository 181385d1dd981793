import { createHash } from "node:crypto";
import { type Article, SaysoError } from "sayso-record";
import { articleOf } from "sayso-wire";
import { z } from "zod";
import { digestOf } from "../edition.js";
import type { NamedArticle } from "../ingest/named.js";

/** A report that waits to be read. */
export interface Job {
  /** Made of the report's id and of what it holds: the same report is the same job. */
  id: string;
  article: Article;
  /** Where it came from, for errors. */
  place: string;
  /** Which try this is, from 1. */
  attempt: number;
  /** Whether it is set aside where this one fails. */
  isLast: boolean;
}

/** What is kept of a job. The article is a text of JSON: what PostgreSQL knows as JSON holds neither the character 0 nor halves of pairs. */
export const payload = z.object({ article: z.string(), place: z.string() });

export function payloadOf(article: Article, place: string): z.infer<typeof payload> {
  return { article: JSON.stringify(article), place };
}

/** The article and the place in what was kept. Throws JOB_BROKEN. */
export function contentOf(kept: unknown, id: string): Pick<Job, "article" | "place"> {
  try {
    const { article, place } = payload.parse(kept);
    return { article: articleOf(JSON.parse(article), place), place };
  } catch (cause) {
    throw new SaysoError("JOB_BROKEN", {
      what: "a job of the queue does not hold a report",
      value: id,
      remedy: "Something else has written to the queue: take it out there.",
      cause,
    });
  }
}

/** A UUID that is made of the report's id and its digest. */
export function jobId(article: NamedArticle): string {
  const hash = createHash("sha256").update(JSON.stringify([article.id, digestOf(article)]));
  const hex = hash.digest("hex");
  // Version 8 is for whoever makes their own (RFC 9562).
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
