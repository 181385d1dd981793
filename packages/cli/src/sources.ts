import { articlesFromSources, type Format, type WireItem } from "sayso-wire";
import type { Io } from "./io.js";

export interface SourceOptions {
  /** The format of all sources; otherwise each source's content tells, then its name. */
  from?: Format | "auto" | undefined;
  /** For reports that bring no date of their own. */
  published?: string | undefined;
  lossy?: boolean | undefined;
  /** Whether addresses of this machine and of private networks may be fetched. */
  allowPrivate?: boolean | undefined;
}

/**
 * The reports of the sources in order; `-` is standard input. A source that cannot be read gives an error, and the next
 * follows. `onBytes` is told how much was taken in.
 */
export async function* itemsOf(
  names: readonly string[],
  { from, published, lossy, allowPrivate }: SourceOptions,
  { stdin }: Pick<Io, "stdin">,
  onBytes?: (count: number) => void,
): AsyncGenerator<WireItem> {
  const format = from === "auto" ? undefined : from;
  const items = articlesFromSources(names, { stdin, from: format, lossy, fetch: { allowPrivate }, onBytes });
  for await (const item of items) yield dated(item, published);
}

function dated(item: WireItem, published: string | undefined): WireItem {
  if (!item.ok || published === undefined || item.article.published !== undefined) return item;
  return { ...item, article: { ...item.article, published } };
}
