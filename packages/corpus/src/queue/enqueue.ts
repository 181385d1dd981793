import { setTimeout as sleep } from "node:timers/promises";
import { SaysoError } from "sayso-record";
import type { WireItem } from "sayso-wire";
import type { Corpus } from "../corpus.js";
import type { Refusal } from "../ingest/ingest.js";
import { named } from "../ingest/named.js";
import { untilStopped } from "../ingest/until-stopped.js";
import { type Job, jobId } from "./job.js";
import { LOOK_AGAIN, MOST_AT_ONCE } from "./limits.js";
import type { Queue } from "./queue.js";

export interface EnqueueOptions {
  /** Stops when it is aborted: no more is taken, what was taken is put in. */
  signal?: AbortSignal;
  /** After each item, and while it waits for room. */
  onStep?(tally: EnqueueTally): void;
  onRefused?(error: Refusal): void;
}

/** What became of the items so far. */
export interface EnqueueTally {
  /** Put into the queue. */
  added: number;
  /** In the corpus already. */
  known: number;
  /** In the queue already, also where they were set aside. */
  queued: number;
  /** How many were refused, by the code of their error. */
  refused: Map<string, number>;
}

type NewJob = Pick<Job, "id" | "article" | "place"> & { report: string };

/**
 * Puts what comes from the wire into the queue of a corpus, in order, but for what is in either already. Where so many wait as
 * may wait, it waits, too, until workers have read some.
 */
export async function enqueue(
  items: AsyncIterable<WireItem>,
  corpus: Corpus,
  queue: Queue,
  { signal, onStep = () => {}, onRefused = () => {} }: EnqueueOptions = {},
): Promise<EnqueueTally> {
  const tally: EnqueueTally = { added: 0, known: 0, queued: 0, refused: new Map() };
  let batch: NewJob[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await room(queue, () => onStep(tally));
    const added = await queue.add(batch);
    tally.added += added;
    tally.queued += batch.length - added;
    batch = [];
    onStep(tally);
  };
  const refuse = (error: SaysoError) => {
    tally.refused.set(error.code, (tally.refused.get(error.code) ?? 0) + 1);
    onRefused(error);
  };
  for await (const item of untilStopped(items, signal)) {
    const article = item.ok ? named(item.article, item.place) : item.error;
    if (article instanceof SaysoError) refuse(article);
    else if (await corpus.knows(article)) tally.known += 1;
    else if (item.ok) {
      // What is put in at once is taken in any order: of one report the versions are not.
      if (batch.length >= MOST_AT_ONCE || batch.some(({ report }) => report === article.id)) await flush();
      batch.push({ id: jobId(article), article: item.article, place: item.place, report: article.id });
    }
    onStep(tally);
  }
  await flush();
  return tally;
}

/** Resolves when there is room in the queue. */
async function room(queue: Queue, onWait: () => void): Promise<void> {
  while ((await queue.counts()).waiting >= queue.mostWaiting) {
    onWait();
    await sleep(LOOK_AGAIN);
  }
}
