import type { Writable } from "node:stream";
import type { Reader } from "sayso-reader";

/** What a command asks of a reader. */
export type ArticleReader = Pick<Reader, "read" | "close">;

export interface Terminal extends Writable {
  isTTY?: boolean;
  columns?: number;
}

/** All that a command touches of the world, so that tests can give it another. */
export interface Io {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  stdout: Terminal;
  stderr: Terminal;
  env: Readonly<Record<string, string | undefined>>;
  createReader(): Promise<ArticleReader>;
}

/** Exit statuses: all was read; some of it was refused; the command was not understood. */
export const READ = 0;
export const REFUSED = 1;
export const USAGE = 2;
