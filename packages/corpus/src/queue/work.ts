import { setTimeout as sleep } from "node:timers/promises";
import { SaysoError } from "sayso-record";
import type { Corpus } from "../corpus.js";
import { type IngestOptions, ingest, type Refusal, type Settled } from "../ingest/ingest.js";
import type { Outcome } from "../store/put.js";
import type { Job } from "./job.js";
import { LOOK_AGAIN, MOST_AT_ONCE, MOST_AWAY } from "./limits.js";
import type { Queue } from "./queue.js";
import { type Taken, Taking } from "./taking.js";

export interface WorkOptions extends Pick<IngestOptions, "read" | "width"> {
  /** Stops when it is aborted: no more is taken, what is being read is read and stored, the rest given back. */
  signal?: AbortSignal;
  /** Ends when nothing is left, neither waiting nor taken by others; otherwise it waits for more. */
  once?: boolean;
  /** Each report that is in. */
  onStored?(job: Job, outcome: Outcome): void;
  /** Each try that failed; where it was the last, the report is set aside. */
  onFailed?(job: Job, error: Refusal): void;
  /** The database is away, and is asked again. */
  onAway?(error: SaysoError): void;
}

export interface WorkTally {
  outcomes: Record<Outcome, number>;
  /** Tries that failed, by the code of their error. */
  failed: Map<string, number>;
  /** Reports that were set aside. */
  setAside: number;
}

/** What passes by itself: the database is away, or others keep it busy. */
const PASSING: ReadonlySet<string> = new Set(["CORPUS_UNREACHABLE", "CORPUS_BUSY"]);

/**
 * Takes reports from the queue and reads them into the corpus, until it is stopped. Outlives a database that is away for some
 * minutes. Throws what befalls the corpus as a whole, and gives back what it holds.
 */
export async function work(corpus: Corpus, queue: Queue, options: WorkOptions): Promise<WorkTally> {
  const { read, width, signal, onStored = () => {}, onFailed = () => {}, onAway = () => {} } = options;
  const tally: WorkTally = {
    outcomes: { new: 0, replaced: 0, older: 0, known: 0 },
    failed: new Map(),
    setAside: 0,
  };
  const held = new Set<string>();
  let awaySince: number | undefined;
  const settle = async (settled: readonly Settled<Taken>[]) => {
    const done: Job[] = [];
    for (const { item, result } of settled) {
      const { job } = item;
      if (typeof result === "string") {
        tally.outcomes[result] += 1;
        onStored(job, result);
        done.push(job);
      } else {
        await queue.fail(job.id, result);
        tally.failed.set(result.code, (tally.failed.get(result.code) ?? 0) + 1);
        if (job.isLast) tally.setAside += 1;
        onFailed(job, result);
      }
    }
    await queue.done(done.map(({ id }) => id));
    for (const { item } of settled) held.delete(item.job.id);
  };
  for (;;) {
    const taking = new Taking(queue, held, Math.min(width, MOST_AT_ONCE), options);
    try {
      await ingest(taking.items(), corpus, { read, width, ...(signal && { signal }), onSettled: settle });
      await taking.ended();
      await queue.giveBack([...held]);
      return tally;
    } catch (error) {
      await taking.ended();
      if (taking.hasTaken) awaySince = undefined;
      awaySince ??= Date.now();
      const passes = error instanceof SaysoError && PASSING.has(error.code) && Date.now() - awaySince <= MOST_AWAY;
      if (!passes || signal?.aborted) {
        await queue.giveBack([...held]).catch(() => {});
        throw error;
      }
      onAway(error);
    }
    await sleep(LOOK_AGAIN, undefined, signal && { signal }).catch(() => {});
    // While it is still away, the next round tells.
    await queue.giveBack([...held]).then(
      () => held.clear(),
      () => {},
    );
  }
}
