import type { Article } from "sayso-record";
import type { WireItem } from "sayso-wire";
import { sampleOf } from "../corpus.fixture.js";
import type { Reading } from "../ingest/ingest.js";

/** Reports as the wire gives them. */
export async function* wire(...articles: readonly Article[]): AsyncGenerator<WireItem> {
  for (const [at, article] of articles.entries()) yield { ok: true, article, place: `line ${at + 1}` };
}

export function report(id: string, rest: Partial<Article> = {}): Article {
  return { id, text: `What ${id} tells.`, ...rest };
}

/** Reads everything as the sample, but what is poison. */
export async function readSample({ id = "", text, title }: Article): Promise<Reading> {
  if (text.includes("poison")) return { ok: false, error: { code: "READ_FAILED", message: "READ_FAILED: poison\0" } };
  return { ok: true, record: sampleOf(id, { ...(title && { title }) }) };
}
