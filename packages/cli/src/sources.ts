import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { SaysoError } from "sayso-record";
import { articlesFrom, type Format, type WireItem } from "sayso-wire";
import type { Io } from "./io.js";

export interface SourceOptions {
  /** The format of all sources; otherwise each source's content tells, then its name. */
  from?: Format | "auto" | undefined;
  /** For reports that bring no date of their own. */
  published?: string | undefined;
  lossy?: boolean | undefined;
}

/** The name for standard input. */
export const STDIN = "-";

/**
 * The reports of the files in order; `-` is standard input. A file that cannot be read gives an error, and the next
 * follows. `onBytes` is told how much was taken in.
 */
export async function* itemsOf(
  files: readonly string[],
  options: SourceOptions,
  io: Pick<Io, "stdin">,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<WireItem> {
  for (const file of files) {
    try {
      if (file !== STDIN) await checkFile(file);
      const bytes = counted(file === STDIN ? io.stdin : createReadStream(file), onBytes);
      for await (const item of parsed(file, bytes, options)) yield dated(item, options.published);
    } catch (error) {
      yield { ok: false, error: unreadable(file, error) };
    }
  }
}

/** Bytes of all files together; nothing where standard input or a missing file is among them. */
export async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  let total = 0;
  for (const file of files) {
    const found = file === STDIN ? undefined : await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    total += found.size;
  }
  return total;
}

function parsed(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  { from, lossy = false }: SourceOptions,
): AsyncIterable<WireItem> {
  const name = file === STDIN ? "standard input" : file;
  return articlesFrom(bytes, { name, lossy, from: from === "auto" ? undefined : from });
}

function dated(item: WireItem, published: string | undefined): WireItem {
  if (!item.ok || published === undefined || item.article.published !== undefined) return item;
  return { ...item, article: { ...item.article, published } };
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function checkFile(file: string): Promise<void> {
  if ((await stat(file)).isDirectory()) {
    throw new SaysoError("FILE_IS_FOLDER", {
      what: "a folder, not a file",
      place: file,
      remedy: `Name its files: ${file.replace(/\/*$/, "")}/*.txt`,
    });
  }
}

function unreadable(file: string, error: unknown): SaysoError {
  if (error instanceof SaysoError) return error;
  return new SaysoError("FILE_UNREADABLE", {
    what: error instanceof Error ? error.message : String(error),
    place: file,
    remedy: "See that the file is there and may be read.",
    cause: error,
  });
}
