import { ingest, openCorpus, type Tally } from "sayso-corpus";
import { STDIN, sizeOf } from "sayso-wire";
import { type Io, READ, REFUSED, STOPPED } from "../io.js";
import { Progress } from "../progress.js";
import type { Team } from "../read/team.js";
import { itemsOf, type SourceOptions } from "../sources.js";
import { readBy, readersFor } from "./readers.js";
import { summary } from "./summary.js";

export interface IngestCommand extends SourceOptions {
  corpus: string;
  threads: number;
  keepWords?: boolean;
}

/** `sayso ingest`: what the sources hold goes into the corpus. Gives the exit status. */
export async function ingestSources(files: readonly string[], command: IngestCommand, io: Io): Promise<number> {
  const sources = files.length || io.stdin.isTTY ? files : [STDIN];
  const corpus = await openCorpus(command.corpus, { access: "write" });
  let team: Team | undefined;
  const progress = new Progress(io.stderr);
  const stop = new AbortController();
  const forget = io.onInterrupt(() => stop.abort());
  const begun = Date.now();
  try {
    const readers = await readersFor(command.threads, io, command.keepWords);
    team = readers;
    progress.total = await sizeOf(sources);
    const items = itemsOf(sources, command, io, (count) => {
      progress.bytes += count;
      progress.draw();
    });
    const tally = await ingest(items, corpus, {
      read: (article, place) => readBy(readers, article, place),
      width: readers.width,
      signal: stop.signal,
      onStep: (so) => follow(progress, so),
      onRefused: ({ message }) => {
        progress.clear();
        io.stderr.write(`sayso: ${message}\n`);
      },
    });
    progress.clear();
    io.stderr.write(summary(tally, corpus.place, Date.now() - begun, stop.signal.aborted));
    if (stop.signal.aborted) return STOPPED;
    return tally.refused.size ? REFUSED : READ;
  } finally {
    progress.clear();
    forget();
    await team?.close();
    await corpus.close();
  }
}

function follow(progress: Progress, { outcomes, refused, waiting }: Tally): void {
  progress.read = outcomes.new + outcomes.replaced + outcomes.older + waiting;
  progress.known = outcomes.known;
  progress.refused = [...refused.values()].reduce((sum, count) => sum + count, 0);
  progress.draw();
}
