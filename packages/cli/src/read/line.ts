import { type Article, type ReportRecord, SaysoError } from "sayso-record";
import type { ArticleReader } from "../io.js";

export interface LineOptions {
  /** Records carry their words. */
  tokens: boolean;
  /** CoNLL-U in place of records. */
  conllu: boolean;
  /** Records carry why each thing was read as it was. */
  why: boolean;
}

/** What is written for one report, or why there is nothing. */
export type Line = { ok: true; text: string } | { ok: false; code: string; message: string };

/** Reads one article into what is written for it. Does not reject: a reader that fails gives READ_FAILED. */
export async function lineOf(
  reader: ArticleReader,
  article: Article,
  place: string,
  options: LineOptions,
): Promise<Line> {
  try {
    const record = await reader.read(article, { tokens: options.tokens || options.conllu, why: options.why });
    return { ok: true, text: options.conllu ? await conlluOf(record) : jsonLine(record) };
  } catch (error) {
    return refusal(readFailure(error, place));
  }
}

/** An error as it passes between threads. */
export function refusal({ code, message }: SaysoError): { ok: false; code: string; message: string } {
  return { ok: false, code, message };
}

/** The exports are loaded where they are asked for only: most who read write records. */
async function conlluOf(record: ReportRecord): Promise<string> {
  const { conllu } = await import("sayso-export");
  return conllu(record);
}

function jsonLine(record: ReportRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The error for a report that the reader could not read. */
export function readFailure(error: unknown, place: string): SaysoError {
  if (error instanceof SaysoError) return error;
  return new SaysoError("READ_FAILED", {
    what: `the reader failed: ${error instanceof Error ? error.message : String(error)}`,
    place,
    remedy: "This is a fault of sayso: please report it, with the text if you may.",
    cause: error,
  });
}
