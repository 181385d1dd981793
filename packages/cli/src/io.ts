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
  /** Lets other programs go first from now on, and the threads that are started after it. */
  giveWay(): void;
  /** Calls back when the user asks for an end (Ctrl-C), once; gives a function that asks no more. */
  onInterrupt(stop: () => void): () => void;
}

/** Exit statuses: all was read; some of it was refused; the command was not understood; it was stopped. */
export const READ = 0;
export const REFUSED = 1;
export const USAGE = 2;
export const STOPPED = 130;
