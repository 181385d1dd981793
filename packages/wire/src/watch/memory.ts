import { readFile, rename, writeFile } from "node:fs/promises";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { hostOf } from "./host-gate.js";

const feedState = z.object({
  /** Where the feed is asked for: it may have moved for good. */
  url: z.string(),
  /** What the server called the last answer, to be told again only what is new. */
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  /** When it may be asked again, milliseconds since 1970. */
  next: z.number(),
  /** How often it has failed since it was last read. */
  failures: z.number(),
  /** The server says that it is gone for good: it is not asked again. */
  gone: z.literal(true).exactOptional(),
  /** Digests of the items that were told, the newest first. */
  seen: z.array(z.string()),
});

/** What is remembered of a feed between two questions. */
export type FeedState = z.infer<typeof feedState>;

const watchState = z.object({
  format: z.literal("sayso-watch/1"),
  feeds: z.record(z.string(), feedState),
  hosts: z.record(z.string(), z.number()).default({}),
});

/** What a watch remembers from one run to the next. */
export interface Watched {
  /** The states of feeds, by the addresses that they were given under. */
  feeds: ReadonlyMap<string, FeedState>;
  /** Until when hosts asked to be left alone, milliseconds since 1970. */
  hosts: ReadonlyMap<string, number>;
}

/** Keeps what a watch remembers from one run to the next. */
export interface WatchMemory {
  load(): Promise<Watched>;
  save(watched: Watched): Promise<void>;
}

/** When a feed may be asked again, milliseconds since 1970: when it has rested, and its host as well. Never, where it is gone. */
export function dueAgain(feed: string, { feeds, hosts }: Watched): number {
  const { url, next, gone } = feeds.get(feed) ?? { url: feed, next: 0, gone: undefined };
  return gone ? Number.POSITIVE_INFINITY : Math.max(next, hosts.get(hostOf(url)) ?? 0);
}

/** Remembers nothing beyond this run. */
export function noMemory(): WatchMemory {
  return { load: async () => ({ feeds: new Map(), hosts: new Map() }), save: async () => {} };
}

/**
 * Remembers in a file, which is put in its place whole. `load` throws WATCH_STATE_BROKEN where the file is no such file, and
 * both throw WATCH_STATE_FAILED where it cannot be read or written.
 */
export function fileMemory(file: string): WatchMemory {
  return {
    async load() {
      const text = await readFile(file, "utf8").catch((error: unknown) => {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
        throw failed("read", file, error);
      });
      const { feeds, hosts } = text === undefined ? { feeds: {}, hosts: {} } : parsed(text, file);
      return { feeds: new Map(Object.entries(feeds)), hosts: new Map(Object.entries(hosts)) };
    },
    async save({ feeds, hosts }) {
      const text = JSON.stringify({
        format: "sayso-watch/1",
        feeds: Object.fromEntries(feeds),
        hosts: Object.fromEntries(hosts),
      });
      try {
        await writeFile(`${file}.new`, text);
        await rename(`${file}.new`, file);
      } catch (error) {
        throw failed("written", file, error);
      }
    },
  };
}

function parsed(text: string, file: string): z.infer<typeof watchState> {
  try {
    return watchState.parse(JSON.parse(text));
  } catch (cause) {
    throw new SaysoError("WATCH_STATE_BROKEN", {
      what: "the file does not hold what is remembered of feeds",
      place: file,
      remedy: "Name another with --state; or delete it, and all feeds are asked anew.",
      cause,
    });
  }
}

function failed(how: string, file: string, cause: unknown): SaysoError {
  return new SaysoError("WATCH_STATE_FAILED", {
    what: `what is remembered of feeds cannot be ${how}: ${cause instanceof Error ? cause.message : String(cause)}`,
    place: file,
    remedy: "See that the file may be read and written, and that the disk has room.",
    cause,
  });
}
