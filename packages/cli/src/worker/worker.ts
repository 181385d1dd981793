import { type Corpus, openCorpus, openQueue, type Queue, type WorkTally, work } from "sayso-corpus";
import { readBy, readersFor } from "../ingest/readers.js";
import { beginning, reports } from "../ingest/summary.js";
import { type Io, READ, REFUSED, STOPPED } from "../io.js";
import { observing } from "../observe/observing.js";
import type { Team } from "../read/team.js";
import { Log, type LogFormat } from "./log.js";
import { Measures } from "./measures.js";

export interface WorkerCommand {
  corpus: string;
  threads: number;
  keepWords?: boolean;
  once?: boolean;
  metrics?: number;
  log: LogFormat;
}

/** `sayso worker`: what waits in the queue goes into the corpus. Gives the exit status. */
export async function worker(command: WorkerCommand, io: Io): Promise<number> {
  // First: a corpus in a file, which has no queue, is not even made.
  const queue = await openQueue(command.corpus);
  try {
    const corpus = await openCorpus(command.corpus, { access: "write" });
    try {
      return await worked(corpus, queue, command, io);
    } finally {
      await corpus.close();
    }
  } finally {
    await queue.close();
  }
}

async function worked(corpus: Corpus, queue: Queue, command: WorkerCommand, io: Io): Promise<number> {
  const log = new Log(io.stderr, command.log);
  const measures = new Measures(queue);
  const stop = new AbortController();
  const forget = io.onInterrupt(() => {
    log.tell("info", "stopping", {});
    stop.abort();
  });
  const begun = Date.now();
  let team: Team | undefined;
  const unobserved = await observing(
    command.metrics,
    { metrics: measures.registry, ready: () => queue.counts() },
    (address) => log.tell("info", "observed", { address }, `sayso: how it goes is told at ${address}/metrics`),
  );
  try {
    const readers = await readersFor(command.threads, io, command.keepWords);
    team = readers;
    log.tell("info", "started", { corpus: corpus.place, threads: command.threads });
    const tally = await work(corpus, queue, {
      read: measures.timed((article, place) => readBy(readers, article, place)),
      width: readers.width,
      signal: stop.signal,
      once: command.once ?? false,
      onStored: ({ id: job, article }, outcome) => {
        measures.stored(outcome);
        log.tell("info", "stored", { job, report: article.id ?? article.url, outcome });
      },
      onFailed: (job, { code, message }) => {
        measures.failed(code, job);
        const { id, article, attempt, isLast } = job;
        const fields = { job: id, report: article.id ?? article.url, attempt, setAside: isLast, code, message };
        log.tell(
          isLast ? "error" : "warn",
          "failed",
          fields,
          `sayso: ${message}${isLast ? ` Set aside as ${id}.` : ""}`,
        );
      },
      onAway: ({ code, message }) => {
        measures.away();
        log.tell("warn", "away", { code, message }, `sayso: ${message}`);
      },
    });
    const seconds = Math.round((Date.now() - begun) / 1000);
    const { outcomes, setAside } = tally;
    log.tell("info", "ended", { ...outcomes, setAside, seconds }, summary(tally, corpus.place, Date.now() - begun));
    if (stop.signal.aborted) return STOPPED;
    return tally.setAside ? REFUSED : READ;
  } finally {
    forget();
    await team?.close();
    await unobserved();
  }
}

function summary({ outcomes, setAside }: WorkTally, place: string, duration: number): string {
  const lines = beginning(outcomes, place, duration);
  if (setAside) lines.push(`  ${reports(setAside)} set aside: sayso jobs --failed tells why`);
  return lines.join("\n");
}
