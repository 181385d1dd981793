import type { Article, SaysoError } from "sayso-record";
import type { UnpackLimits } from "./unpack-limits.js";

/** Bytes as they come: a file's stream, standard input, or chunks at hand. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** One report of a source, or what is wrong with it: a bad one is a value, so that the next can follow. */
export type WireItem = { ok: true; article: Article; place: string } | { ok: false; error: SaysoError };

export interface WireOptions {
  /** Named in errors: a file name, a URL. */
  name?: string;
  /** Reads broken text too, with U+FFFD for what cannot be read, in place of ENCODING_BROKEN. */
  lossy?: boolean;
  /** The most bytes of one report. */
  longest?: number;
  /** How far gzip may unpack. */
  unpack?: UnpackLimits | undefined;
  /** As the transport tells the encoding: `charset` of a Content-Type. */
  charset?: string | undefined;
  /** Where the source was fetched: links in it are resolved against this. */
  url?: string | undefined;
}

/** 16 MiB: a report of more is no report (the works of Tolstoy have 15). */
export const LONGEST = 16 * 2 ** 20;

/** "reports.jsonl, line 7", from what is known. */
export function placeOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}
