import { setTimeout as sleep } from "node:timers/promises";
import type { WireItem } from "sayso-wire";
import type { Job } from "./job.js";
import { LOOK_AGAIN } from "./limits.js";
import type { Queue } from "./queue.js";

/** An item of the wire that was taken from the queue. */
export type Taken = WireItem & { job: Job };

/** What is asked of a queue. */
export type TakenFrom = Pick<Queue, "take" | "reclaim" | "counts" | "lease">;

export interface TakingOptions {
  signal?: AbortSignal;
  /** Ends when nothing is left. */
  once?: boolean;
}

/** How often it is seen to that jobs of workers that are gone come back: so many times a lease. */
const RECLAIMS = 10;

/** Takes jobs as they are needed, and knows which are held. */
export class Taking {
  readonly #queue: TakenFrom;
  readonly #held: Set<string>;
  readonly #most: number;
  readonly #options: TakingOptions;
  /** Whether the queue has answered. */
  hasTaken = false;
  #last: Promise<Job[]> | undefined;
  readonly #over = new AbortController();
  #reclaimed = 0;

  constructor(queue: TakenFrom, held: Set<string>, most: number, options: TakingOptions) {
    this.#queue = queue;
    this.#held = held;
    this.#most = most;
    this.#options = options;
  }

  async *items(): AsyncGenerator<Taken> {
    const { signal, once } = this.#options;
    const over = signal ? AbortSignal.any([signal, this.#over.signal]) : this.#over.signal;
    while (!over.aborted) {
      await this.#reclaim();
      if (over.aborted) return;
      this.#last = this.#take();
      const jobs = await this.#last;
      for (const job of jobs) yield { ok: true, article: job.article, place: job.place, job };
      if (jobs.length) continue;
      if (once) {
        const { waiting, active } = await this.#queue.counts();
        if (waiting + active === 0) return;
      }
      await sleep(LOOK_AGAIN, undefined, { signal: over }).catch(() => {});
    }
  }

  /** Ends it: resolves when nothing more is about to be taken, though whoever read the items has left off asking for the next one. */
  async ended(): Promise<void> {
    this.#over.abort();
    await this.#last?.catch(() => {});
  }

  async #take(): Promise<Job[]> {
    const jobs = await this.#queue.take(this.#most);
    this.hasTaken = true;
    for (const { id } of jobs) this.#held.add(id);
    return jobs;
  }

  async #reclaim(): Promise<void> {
    if (Date.now() - this.#reclaimed < (this.#queue.lease * 1000) / RECLAIMS) return;
    this.#reclaimed = Date.now();
    await this.#queue.reclaim();
  }
}
