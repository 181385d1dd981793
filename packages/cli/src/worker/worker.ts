import { openCorpus, openQueue, work } from "sayso-corpus";
import { readBy, readersFor } from "../ingest/readers.js";
import { beginning, reports } from "../ingest/summary.js";
import { type Io, READ, REFUSED, STOPPED } from "../io.js";
import type { Team } from "../read/team.js";

export interface WorkerCommand {
  corpus: string;
  threads: number;
  keepWords?: boolean;
  once?: boolean;
}

/** `sayso worker`: what waits in the queue goes into the corpus. Gives the exit status. */
export async function worker(command: WorkerCommand, io: Io): Promise<number> {
  // First: a corpus in a file, which has no queue, is not even made.
  const queue = await openQueue(command.corpus);
  const stop = new AbortController();
  const forget = io.onInterrupt(() => stop.abort());
  const begun = Date.now();
  let team: Team | undefined;
  try {
    const corpus = await openCorpus(command.corpus, { access: "write" });
    try {
      const readers = await readersFor(command.threads, io, command.keepWords);
      team = readers;
      const tally = await work(corpus, queue, {
        read: (article, place) => readBy(readers, article, place),
        width: readers.width,
        signal: stop.signal,
        once: command.once ?? false,
        onFailed: (job, { message }) => {
          io.stderr.write(`sayso: ${message}${job.isLast ? ` Set aside as ${job.id}.` : ""}\n`);
        },
        onAway: ({ message }) => {
          io.stderr.write(`sayso: ${message}\n`);
        },
      });
      const lines = beginning(tally.outcomes, corpus.place, Date.now() - begun);
      if (tally.setAside) lines.push(`  ${reports(tally.setAside)} set aside: sayso jobs --failed tells why`);
      io.stderr.write(`${lines.join("\n")}\n`);
      if (stop.signal.aborted) return STOPPED;
      return tally.setAside ? REFUSED : READ;
    } finally {
      await corpus.close();
    }
  } finally {
    forget();
    await team?.close();
    await queue.close();
  }
}
