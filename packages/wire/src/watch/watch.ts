import { setTimeout as sleepFor } from "node:timers/promises";
import type { FetchOptions } from "../fetch/fetch.js";
import type { WireItem } from "../item.js";
import { WATCH_AT_ONCE, WATCH_HOST_GAP, WATCH_INTERVAL } from "./limits.js";
import { type FeedState, noMemory, type WatchMemory } from "./memory.js";
import { type Poll, type Polled, pollFeed } from "./poll.js";

export interface WatchOptions {
  /** The least rest between two questions to one feed, in milliseconds. */
  interval?: number | undefined;
  /** Asks every feed that is due once, and ends. */
  once?: boolean | undefined;
  memory?: WatchMemory | undefined;
  fetch?: FetchOptions | undefined;
  /** Ends it; what was told and not asked for further is told again the next time. */
  signal?: AbortSignal | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** From 0 to below 1. */
  random?: () => number;
  sleep?: (duration: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * Asks feeds again and again, politely: only for what is new, not sooner than they want, one question at a time to one host,
 * and ever more seldom where they fail. A bad feed is told and does not stop the others. What a poll told is remembered when
 * the next is asked for, so that nothing is lost where it is stopped in between. Ends with `once`, by the signal, or when
 * all feeds are gone. Throws what the memory throws.
 */
export async function* watch(feeds: readonly string[], options: WatchOptions = {}): AsyncGenerator<Poll> {
  const { memory = noMemory(), signal } = options;
  const watching = new Watching(feeds, await memory.load(), options);
  for (;;) {
    if (signal?.aborted) return;
    watching.startDue();
    const polled = await watching.finished();
    if (signal?.aborted) return;
    if (polled) {
      yield polled.poll;
      watching.settle(polled);
      await memory.save(watching.states);
      continue;
    }
    const wait = watching.untilDue();
    if (wait === undefined) return;
    await watching.sleep(wait);
  }
}

/** The articles that feeds bring, and what is wrong with them, for as long as `watch` goes on. */
export async function* watchArticles(feeds: readonly string[], options: WatchOptions = {}): AsyncGenerator<WireItem> {
  for await (const { items } of watch(feeds, options)) yield* items;
}

class Watching {
  readonly states: Map<string, FeedState>;
  readonly #options: WatchOptions;
  readonly #now: () => number;
  /** The feeds that are to be asked, all the time or once. */
  readonly #wanted: Set<string>;
  readonly #running = new Map<string, Promise<Polled>>();
  /** When each host may be asked again. */
  readonly #hosts = new Map<string, number>();

  constructor(feeds: readonly string[], states: Map<string, FeedState>, options: WatchOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.states = states;
    for (const feed of feeds) {
      if (!states.has(feed)) states.set(feed, { url: feed, next: 0, failures: 0, seen: [] });
    }
    const now = this.#now();
    const wanted = feeds.filter((feed) => !this.#state(feed).gone);
    this.#wanted = new Set(wanted.filter((feed) => !options.once || this.#state(feed).next <= now));
  }

  startDue(): void {
    // Who has waited longest comes first where they wait for one host.
    for (const feed of [...this.#wanted].toSorted((a, b) => this.#state(a).next - this.#state(b).next)) {
      if (this.#running.size >= WATCH_AT_ONCE) return;
      if (this.#running.has(feed) || this.#dueAt(feed) > this.#now()) continue;
      const host = this.#hostOf(feed);
      if ([...this.#running.keys()].some((other) => this.#hostOf(other) === host)) continue;
      this.#hosts.set(host, this.#now() + WATCH_HOST_GAP);
      const polled = pollFeed(feed, this.#state(feed), {
        interval: this.#options.interval ?? WATCH_INTERVAL,
        fetch: { ...this.#options.fetch, signal: this.#options.signal },
        now: this.#now,
        random: this.#options.random ?? Math.random,
      });
      this.#running.set(feed, polled);
    }
  }

  /** The next feed that has answered; nothing where none was asked. */
  async finished(): Promise<Polled | undefined> {
    if (!this.#running.size) return undefined;
    const polled = await Promise.race(this.#running.values());
    this.#running.delete(polled.poll.feed);
    if (this.#options.once) this.#wanted.delete(polled.poll.feed);
    return polled;
  }

  /** Remembers what came of a poll. */
  settle({ poll: { feed }, state, hostWait }: Polled): void {
    this.states.set(feed, state);
    if (state.gone) this.#wanted.delete(feed);
    const host = this.#hostOf(feed);
    this.#hosts.set(host, Math.max(this.#hosts.get(host) ?? 0, this.#now() + hostWait));
  }

  /** Milliseconds until a feed is due; nothing where there is none to wait for. */
  untilDue(): number | undefined {
    const due = [...this.#wanted].map((feed) => this.#dueAt(feed));
    return due.length ? Math.max(Math.min(...due) - this.#now(), 0) : undefined;
  }

  async sleep(duration: number): Promise<void> {
    const { sleep = sleepUnlessAborted, signal } = this.#options;
    await sleep(duration, signal);
  }

  #dueAt(feed: string): number {
    const { next, gone } = this.#state(feed);
    return gone ? Number.POSITIVE_INFINITY : Math.max(next, this.#hosts.get(this.#hostOf(feed)) ?? 0);
  }

  #hostOf(feed: string): string {
    const { url } = this.#state(feed);
    return URL.canParse(url) ? new URL(url).host : url;
  }

  #state(feed: string): FeedState {
    return this.states.get(feed) ?? { url: feed, next: 0, failures: 0, seen: [] };
  }
}

/** The longest that a timer can be set for. */
const LONGEST_SLEEP = 2 ** 31 - 1;

async function sleepUnlessAborted(duration: number, signal?: AbortSignal): Promise<void> {
  await sleepFor(Math.min(duration, LONGEST_SLEEP), undefined, { signal }).catch(() => {});
}
