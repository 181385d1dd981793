import { countToReread, keepsWords, reread, type Tally } from "sayso-corpus";
import { type FillingCommand, filled, refusals } from "../ingest/filling.js";
import { ending, reports } from "../ingest/summary.js";
import type { Io } from "../io.js";
import { clock, counted } from "../progress.js";
import { seeIsThere } from "../there.js";

export interface RereadCommand extends FillingCommand {
  /** ISO 8601. */
  before?: string;
}

/** `sayso reread`: what is in the corpus is read anew. Gives the exit status. */
export async function rereadCorpus(command: RereadCommand, io: Io): Promise<number> {
  await seeIsThere(command.corpus);
  const before = new Date(command.before ?? Date.now()).toISOString();
  return filled(command, io, (progress) => ({
    keepsWords: async (corpus) => command.keepWords ?? keepsWords(corpus),
    total: (corpus) => countToReread(corpus, before),
    fill: (corpus, options) =>
      reread(corpus, {
        ...options,
        before,
        onStep: (tally) => {
          const { outcomes, waiting } = tally;
          progress.read = outcomes.replaced + outcomes.known + waiting;
          progress.refused = refusals(tally);
          progress.bytes = progress.read + progress.refused;
          progress.draw();
        },
      }),
    summary: (tally, { place }, duration, isStopped) => {
      const goesOn = isStopped ? `  stopped: with --before ${before} it goes on from here\n` : "";
      return summary(tally, place, duration) + goesOn;
    },
  }));
}

function summary({ outcomes, refused }: Tally, place: string, duration: number): string {
  const all = reports(outcomes.replaced + outcomes.known);
  const otherwise = `${counted(outcomes.replaced)} of them otherwise than before`;
  return [`${place}: ${all} read anew (${otherwise}) in ${clock(duration)}`, ...ending(refused, false)].join("\n");
}
