import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { SaysoError } from "sayso-record";
import { articlesFrom } from "../articles.js";
import { articlesFromUrl } from "../fetch/document.js";
import type { FetchOptions } from "../fetch/fetch.js";
import type { Bytes, WireItem, WireOptions } from "../item.js";
import type { Format } from "../sniff.js";
import { filesOf, unreadable } from "./files.js";

/** The name for standard input. */
export const STDIN = "-";

/** Of more files than this the sizes are not added up before reading. */
const MEASURED = 20_000;

export interface SourcesOptions {
  /** What `-` stands for. */
  stdin?: Bytes;
  /** The format of all sources; otherwise each source's content tells, then its name. */
  from?: Format | undefined;
  lossy?: boolean | undefined;
  /** How addresses are fetched. */
  fetch?: FetchOptions | undefined;
  /** Told how many bytes were taken in. */
  onBytes?: ((count: number) => void) | undefined;
}

/**
 * The articles of sources in order: files, folders, patterns, addresses of http(s), and `-` for standard input. A source that
 * cannot be read gives an error, and the next follows.
 */
export async function* articlesFromSources(
  names: readonly string[],
  options: SourcesOptions = {},
): AsyncGenerator<WireItem> {
  for (const name of names) {
    try {
      if (isUrl(name))
        yield* articlesFromUrl(name, { ...given(options), fetch: options.fetch, onBytes: options.onBytes });
      else if (name === STDIN)
        yield* articlesFrom(counted(options.stdin ?? [], options), { name: "standard input", ...given(options) });
      else yield* fromFiles(name, options);
    } catch (error) {
      yield { ok: false, error: unreadable(name, error) };
    }
  }
}

async function* fromFiles(name: string, options: SourcesOptions): AsyncGenerator<WireItem> {
  for await (const file of filesOf(name)) {
    try {
      yield* articlesFrom(counted(createReadStream(file), options), { name: file, ...given(options) });
    } catch (error) {
      yield { ok: false, error: unreadable(file, error) };
    }
  }
}

function given({ from, lossy }: SourcesOptions): WireOptions & { from?: Format | undefined } {
  return { from, ...(lossy && { lossy }) };
}

/** Whether a source is an address to be fetched. */
export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** Bytes of all sources together; nothing where that cannot be told beforehand. */
export async function sizeOf(names: readonly string[]): Promise<number | undefined> {
  let total = 0;
  let files = 0;
  try {
    for (const name of names) {
      if (name === STDIN || isUrl(name)) return undefined;
      for await (const file of filesOf(name)) {
        const found = await stat(file);
        files += 1;
        if (!found.isFile() || files > MEASURED) return undefined;
        total += found.size;
      }
    }
    return total;
  } catch (error) {
    if (error instanceof SaysoError || (error instanceof Error && "code" in error)) return undefined;
    throw error;
  }
}

async function* counted(bytes: Bytes, { onBytes }: SourcesOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
