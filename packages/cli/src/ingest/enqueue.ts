import { type EnqueueTally, enqueue, openCorpus, openQueue } from "sayso-corpus";
import { STDIN } from "sayso-wire";
import { type Io, READ, REFUSED, STOPPED } from "../io.js";
import { clock } from "../progress.js";
import { itemsOf, type SourceOptions } from "../sources.js";
import { ending, reports } from "./summary.js";

export interface EnqueueCommand extends SourceOptions {
  corpus: string;
}

/** `sayso ingest --enqueue`: what the sources hold goes into the queue of the corpus. Gives the exit status. */
export async function enqueueSources(files: readonly string[], command: EnqueueCommand, io: Io): Promise<number> {
  const sources = files.length || io.stdin.isTTY ? files : [STDIN];
  // First: a corpus in a file, which has no queue, is not even made.
  const queue = await openQueue(command.corpus);
  const stop = new AbortController();
  const forget = io.onInterrupt(() => stop.abort());
  const begun = Date.now();
  try {
    const corpus = await openCorpus(command.corpus, { access: "write" });
    try {
      const tally = await enqueue(itemsOf(sources, command, io), corpus, queue, {
        signal: stop.signal,
        onRefused: ({ message }) => io.stderr.write(`sayso: ${message}\n`),
      });
      io.stderr.write(summary(tally, corpus.place, Date.now() - begun, stop.signal.aborted));
      if (stop.signal.aborted) return STOPPED;
      return tally.refused.size ? REFUSED : READ;
    } finally {
      await corpus.close();
    }
  } finally {
    forget();
    await queue.close();
  }
}

function summary({ added, known, queued, refused }: EnqueueTally, place: string, duration: number, stopped: boolean) {
  return [
    `${place}: ${reports(added)} put into the queue in ${clock(duration)}`,
    ...(known ? [`  ${reports(known)} in the corpus already`] : []),
    ...(queued ? [`  ${reports(queued)} in the queue already`] : []),
    ...ending(refused, stopped),
  ].join("\n");
}
