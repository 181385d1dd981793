import { countToReread, keepsWords, openCorpus, reread, type Tally } from "sayso-corpus";
import { readBy, readersFor } from "../ingest/readers.js";
import { ending, reports } from "../ingest/summary.js";
import { type Io, READ, REFUSED, STOPPED } from "../io.js";
import { clock, counted, Progress } from "../progress.js";
import type { Team } from "../read/team.js";
import { seeIsThere } from "../there.js";

export interface RereadCommand {
  corpus: string;
  threads: number;
  keepWords?: boolean;
  /** ISO 8601. */
  before?: string;
}

/** `sayso reread`: what is in the corpus is read anew. Gives the exit status. */
export async function rereadCorpus(
  { corpus: name, threads, keepWords, before: given }: RereadCommand,
  io: Io,
): Promise<number> {
  await seeIsThere(name);
  const corpus = await openCorpus(name, { access: "write" });
  let team: Team | undefined;
  const progress = new Progress(io.stderr);
  const stop = new AbortController();
  const forget = io.onInterrupt(() => stop.abort());
  const begun = Date.now();
  const before = new Date(given ?? begun).toISOString();
  try {
    const readers = await readersFor(threads, io, keepWords ?? (await keepsWords(corpus)));
    team = readers;
    progress.total = await countToReread(corpus, before);
    const tally = await reread(corpus, {
      before,
      read: (article, place) => readBy(readers, article, place),
      width: readers.width,
      signal: stop.signal,
      onStep: (so) => {
        const done = so.outcomes.replaced + so.outcomes.known + so.waiting;
        progress.read = done;
        progress.refused = [...so.refused.values()].reduce((sum, count) => sum + count, 0);
        progress.bytes = done + progress.refused;
        progress.draw();
      },
      onRefused: ({ message }) => {
        progress.clear();
        io.stderr.write(`sayso: ${message}\n`);
      },
    });
    progress.clear();
    io.stderr.write(summary(tally, { place: corpus.place, duration: Date.now() - begun }));
    if (stop.signal.aborted) {
      io.stderr.write(`  stopped: with --before ${before} it goes on from here\n`);
      return STOPPED;
    }
    return tally.refused.size ? REFUSED : READ;
  } finally {
    progress.clear();
    forget();
    await team?.close();
    await corpus.close();
  }
}

function summary({ outcomes, refused }: Tally, { place, duration }: { place: string; duration: number }): string {
  const all = reports(outcomes.replaced + outcomes.known);
  const otherwise = `${counted(outcomes.replaced)} of them otherwise than before`;
  return [`${place}: ${all} read anew (${otherwise}) in ${clock(duration)}`, ...ending(refused, false)].join("\n");
}
