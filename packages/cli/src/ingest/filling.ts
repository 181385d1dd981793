import { type Corpus, type IngestOptions, openCorpus, type Tally } from "sayso-corpus";
import { type Io, READ, REFUSED, STOPPED } from "../io.js";
import { Progress } from "../progress.js";
import type { Team } from "../read/team.js";
import { readBy, readersFor } from "./readers.js";

export interface FillingCommand {
  corpus: string;
  threads: number;
  keepWords?: boolean;
}

/** What fills a corpus, and what is told of it. */
export interface Filling {
  /** Whether the words are kept, too. */
  keepsWords(corpus: Corpus): Promise<boolean>;
  /** How much there is to do, as `progress` counts it; nothing where that is not known. */
  total(corpus: Corpus): Promise<number | undefined>;
  /** Does it; `options` is what it reads by. */
  fill(corpus: Corpus, options: Pick<IngestOptions, "read" | "width" | "signal" | "onRefused">): Promise<Tally>;
  /** `duration` in milliseconds. */
  summary(tally: Tally, corpus: Corpus, duration: number, isStopped: boolean): string;
}

/**
 * Fills a corpus that others may read meanwhile: with readers, a progress bar and a way to stop, all of which it closes, whatever happens. Gives
 * the exit status.
 */
export async function filled(
  { corpus: name, threads }: FillingCommand,
  io: Io,
  filling: (progress: Progress) => Filling,
): Promise<number> {
  const corpus = await openCorpus(name, { access: "write" });
  let team: Team | undefined;
  const progress = new Progress(io.stderr);
  const { keepsWords, total, fill, summary } = filling(progress);
  const stop = new AbortController();
  const forget = io.onInterrupt(() => stop.abort());
  const begun = Date.now();
  try {
    const readers = await readersFor(threads, io, await keepsWords(corpus));
    team = readers;
    progress.total = await total(corpus);
    const tally = await fill(corpus, {
      read: (article, place) => readBy(readers, article, place),
      width: readers.width,
      signal: stop.signal,
      onRefused: ({ message }) => {
        progress.clear();
        io.stderr.write(`sayso: ${message}\n`);
      },
    });
    progress.clear();
    io.stderr.write(summary(tally, corpus, Date.now() - begun, stop.signal.aborted));
    if (stop.signal.aborted) return STOPPED;
    return tally.refused.size ? REFUSED : READ;
  } finally {
    progress.clear();
    forget();
    await team?.close();
    await corpus.close();
  }
}

/** How many were refused so far. */
export function refusals({ refused }: Tally): number {
  return [...refused.values()].reduce((sum, count) => sum + count, 0);
}
