import { setTimeout as sleepFor } from "node:timers/promises";
import type { FetchOptions } from "../fetch/fetch.js";
import type { WireItem } from "../item.js";
import { HostGate, hostOf } from "./host-gate.js";
import { WATCH_AT_ONCE, WATCH_INTERVAL, WATCH_PATIENCE } from "./limits.js";
import { type FeedState, noMemory, type Watched, type WatchMemory } from "./memory.js";
import { Pages } from "./pages.js";
import { type Poll, type Polled, pollFeed } from "./poll.js";

export interface WatchOptions {
  /** The least rest between two questions to one feed, in milliseconds. */
  interval?: number | undefined;
  /** Asks every feed that is due once, and ends; one whose host wants to be left alone for longer than `WATCH_PATIENCE` is not due. */
  once?: boolean | undefined;
  memory?: WatchMemory | undefined;
  fetch?: FetchOptions | undefined;
  /** Fetches the pages that new items lead to, where `robots.txt` allows it, and takes their words where they are more. */
  pages?: boolean | undefined;
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
    const wait = watching.untilDue();
    if (!watching.isAsking && wait === undefined) return;
    const polled = await watching.finished(wait);
    if (signal?.aborted) return;
    if (!polled) continue;
    yield polled.poll;
    watching.settle(polled);
    await memory.save(watching.remembered);
  }
}

/** The articles that feeds bring, and what is wrong with them, for as long as `watch` goes on. */
export async function* watchArticles(feeds: readonly string[], options: WatchOptions = {}): AsyncGenerator<WireItem> {
  for await (const { items } of watch(feeds, options)) yield* items;
}

class Watching {
  readonly #states: Map<string, FeedState>;
  readonly #options: WatchOptions;
  readonly #now: () => number;
  /** The feeds that are to be asked, all the time or once. */
  readonly #wanted: Set<string>;
  readonly #running = new Map<string, Promise<Polled>>();
  readonly #gate: HostGate;
  readonly #pages: Pages | undefined;

  constructor(feeds: readonly string[], before: Watched, options: WatchOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#states = new Map(before.feeds);
    this.#gate = new HostGate(this.#now, before.hosts);
    this.#pages = options.pages
      ? new Pages({
          fetch: this.#fetch,
          gate: this.#gate,
          now: this.#now,
          sleep: (duration) => this.#sleep(duration, options.signal),
        })
      : undefined;
    for (const feed of feeds) this.#states.set(feed, this.#state(feed));
    const now = this.#now();
    const wanted = feeds.filter((feed) => !this.#state(feed).gone);
    this.#wanted = new Set(wanted.filter((feed) => !options.once || this.#state(feed).next <= now));
    if (options.once) this.#leaveResting();
  }

  get remembered(): Watched {
    return { feeds: this.#states, hosts: this.#gate.held };
  }

  get isAsking(): boolean {
    return this.#running.size > 0;
  }

  startDue(): void {
    // Who has waited longest comes first where they wait for one host.
    for (const feed of [...this.#waiting()].toSorted((a, b) => this.#state(a).next - this.#state(b).next)) {
      if (this.#running.size >= WATCH_AT_ONCE) return;
      if (this.#isBusy(feed) || this.#dueAt(feed) > this.#now()) continue;
      this.#gate.hold(hostOf(this.#state(feed).url));
      const polled = pollFeed(feed, this.#state(feed), {
        interval: this.#options.interval ?? WATCH_INTERVAL,
        fetch: this.#fetch,
        pages: this.#pages,
        now: this.#now,
        random: this.#options.random ?? Math.random,
      });
      this.#running.set(feed, polled);
    }
  }

  /** The next feed that has answered; nothing where another falls due before, in `wait` milliseconds. */
  async finished(wait: number | undefined): Promise<Polled | undefined> {
    const over = new AbortController();
    // While feeds are asked, the signal ends their questions, and with them this.
    const due = wait === undefined ? [] : [this.#sleep(wait, this.isAsking ? over.signal : this.#options.signal)];
    const polled = await Promise.race([...this.#running.values(), ...due]);
    over.abort();
    if (!polled) return undefined;
    this.#running.delete(polled.poll.feed);
    if (this.#options.once) this.#wanted.delete(polled.poll.feed);
    return polled;
  }

  /** Remembers what came of a poll. */
  settle({ poll: { feed }, state, hostWait }: Polled): void {
    this.#states.set(feed, state);
    if (state.gone) this.#wanted.delete(feed);
    this.#gate.hold(hostOf(state.url), hostWait);
    if (this.#options.once) this.#leaveResting();
  }

  /** Those whose hosts want to be left alone for longer than anybody waits are asked another time. */
  #leaveResting(): void {
    for (const other of this.#waiting())
      if (this.#dueAt(other) - this.#now() > WATCH_PATIENCE) this.#wanted.delete(other);
  }

  /** Milliseconds until another feed can be asked; nothing where none can before one has answered. */
  untilDue(): number | undefined {
    if (this.#running.size >= WATCH_AT_ONCE) return undefined;
    const due = this.#waiting().flatMap((feed) => (this.#isBusy(feed) ? [] : this.#dueAt(feed)));
    return due.length ? Math.max(Math.min(...due) - this.#now(), 0) : undefined;
  }

  get #fetch(): FetchOptions {
    return { ...this.#options.fetch, signal: this.#options.signal };
  }

  async #sleep(duration: number, signal: AbortSignal | undefined): Promise<undefined> {
    const { sleep = sleepUnlessAborted } = this.#options;
    await sleep(duration, signal);
    return undefined;
  }

  #waiting(): string[] {
    return [...this.#wanted].filter((feed) => !this.#running.has(feed));
  }

  /** Whether another feed of the same host is being asked. */
  #isBusy(feed: string): boolean {
    const host = hostOf(this.#state(feed).url);
    return [...this.#running.keys()].some((other) => hostOf(this.#state(other).url) === host);
  }

  #dueAt(feed: string): number {
    const { next, url } = this.#state(feed);
    return Math.max(next, this.#gate.freeAt(hostOf(url)));
  }

  #state(feed: string): FeedState {
    return this.#states.get(feed) ?? { url: feed, next: 0, failures: 0, seen: [] };
  }
}

/** The longest that a timer can be set for. */
const LONGEST_SLEEP = 2 ** 31 - 1;

async function sleepUnlessAborted(duration: number, signal?: AbortSignal): Promise<void> {
  await sleepFor(Math.min(duration, LONGEST_SLEEP), undefined, { signal }).catch(() => {});
}
