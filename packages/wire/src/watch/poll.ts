import { createHash } from "node:crypto";
import { SaysoError } from "sayso-record";
import { articlesFrom } from "../articles.js";
import { statusRefused } from "../fetch/document.js";
import { type Fetched, type FetchOptions, fetchUrl } from "../fetch/fetch.js";
import type { WireItem } from "../item.js";
import { mediaTypeOf } from "../media-type.js";
import { type FeedHints, hintsIn } from "./hints.js";
import { WATCH_FEED_LONGEST, WATCH_FEED_TIME, WATCH_PAGES_MOST, WATCH_SEEN_MOST } from "./limits.js";
import type { FeedState } from "./memory.js";
import type { Pages } from "./pages.js";
import { type Chance, freshFor, nextAfterFailure, nextAfterReading, retryAfter } from "./schedule.js";

/** What came of asking a feed once. */
export interface Poll {
  /** The feed as it was named. */
  feed: string;
  /** `gone`: its server says that it is gone for good, and it is not asked again. */
  outcome: "new" | "unchanged" | "failed" | "gone";
  /** The articles that were not told before, and what is wrong. */
  items: WireItem[];
  /** When it is asked again, milliseconds since 1970. */
  next: number;
}

export interface PollOptions {
  /** The least rest between two questions, in milliseconds. */
  interval: number;
  fetch: FetchOptions;
  /** Where the pages are fetched that items lead to; otherwise only the feed is read. */
  pages?: Pages | undefined;
  now(): number;
  random(): number;
}

export interface Polled {
  poll: Poll;
  state: FeedState;
  /** How long the whole host is to be left alone, in milliseconds. */
  hostWait: number;
}

/** Asks a feed once, if anything is new. Does not reject: what goes wrong is told as an item. */
export async function pollFeed(feed: string, state: FeedState, options: PollOptions): Promise<Polled> {
  try {
    const answer = await fetchUrl(state.url, {
      mostBytes: WATCH_FEED_LONGEST,
      time: WATCH_FEED_TIME,
      ...options.fetch,
      headers: {
        ...(state.etag !== undefined && { "if-none-match": state.etag }),
        ...(state.lastModified !== undefined && { "if-modified-since": state.lastModified }),
      },
    });
    if (answer.status === 200) return await readAnswer(feed, state, answer, options);
    answer.discard();
    const chance = { now: options.now(), random: options.random() };
    if (answer.status === 304) return unchanged(feed, state, answer, options.interval, chance);
    return failed(feed, state, statusRefused(answer, feed), options, answer);
  } catch (error) {
    return failed(feed, state, asSaysoError(error, feed), options);
  }
}

async function readAnswer(feed: string, state: FeedState, answer: Fetched, options: PollOptions): Promise<Polled> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const { charset } = mediaTypeOf(answer.headers["content-type"]);
  const all: WireItem[] = [];
  for await (const item of articlesFrom([bytes], { name: feed, url: answer.url, charset })) all.push(item);
  const hints = await hintsIn(bytes, charset).catch((): FeedHints | undefined => undefined);
  const told = new Set(state.seen);
  const digests = all.map(digestOf);
  const fresh = all.filter((_, at) => !told.has(digests[at] ?? ""));
  const items = options.pages ? await withPages(fresh, options.pages) : fresh;
  const next = nextAfterReading(options.interval, freshFor(answer.headers), hints, {
    now: options.now(),
    random: options.random(),
  });
  const whole = all.every((item) => item.ok || item.error.code === "ITEM_NO_TEXT");
  const { etag, "last-modified": lastModified } = answer.headers;
  return {
    poll: { feed, outcome: items.length ? "new" : "unchanged", items, next },
    state: {
      url: answer.movedTo ?? state.url,
      // An answer that was cut is asked for again, whatever its name.
      ...(whole && etag !== undefined && { etag }),
      ...(whole && lastModified !== undefined && { lastModified }),
      next,
      failures: 0,
      seen: [...new Set([...digests, ...state.seen])].slice(0, Math.max(WATCH_SEEN_MOST, digests.length)),
    },
    hostWait: 0,
  };
}

/** The items in their order, the first of them with the words of their pages. */
async function withPages(items: readonly WireItem[], pages: Pages): Promise<WireItem[]> {
  const whole: WireItem[] = [];
  for (const [at, item] of items.entries()) {
    const follow = item.ok && item.article.status !== "withdrawn" && at < WATCH_PAGES_MOST;
    whole.push(follow ? { ...item, article: await pages.whole(item.article) } : item);
  }
  return whole;
}

function unchanged(feed: string, state: FeedState, answer: Fetched, interval: number, chance: Chance): Polled {
  const next = nextAfterReading(interval, freshFor(answer.headers), undefined, chance);
  const url = answer.movedTo ?? state.url;
  return {
    poll: { feed, outcome: "unchanged", items: [], next },
    state: { ...state, url, next, failures: 0 },
    hostWait: 0,
  };
}

function failed(
  feed: string,
  state: FeedState,
  error: SaysoError,
  { interval, now, random }: PollOptions,
  answer?: Fetched,
): Polled {
  const failures = state.failures + 1;
  const gone = answer?.status === 410;
  const hostWait = answer ? retryAfter(answer.headers, now()) : 0;
  const next = nextAfterFailure(interval, failures, hostWait, { now: now(), random: random() });
  return {
    poll: { feed, outcome: gone ? "gone" : "failed", items: [{ ok: false, error }], next },
    state: { ...state, next, failures, ...(gone && { gone }) },
    hostWait,
  };
}

/** The same item with another word in it is another. */
function digestOf(item: WireItem): string {
  const content = item.ok ? item.article : [item.error.code, item.error.place, item.error.value];
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 16);
}

function asSaysoError(error: unknown, place: string): SaysoError {
  if (error instanceof SaysoError) return error;
  return new SaysoError("FEED_FAILED", {
    what: `the feed could not be read: ${error instanceof Error ? error.message : String(error)}`,
    place,
    remedy: "This is a fault of sayso: please report it, with the feed.",
    cause: error,
  });
}
