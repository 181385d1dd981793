import { ingest } from "sayso-corpus";
import { STDIN, sizeOf } from "sayso-wire";
import type { Io } from "../io.js";
import { itemsOf, type SourceOptions } from "../sources.js";
import { type FillingCommand, filled, refusals } from "./filling.js";
import { summary } from "./summary.js";

export interface IngestCommand extends SourceOptions, FillingCommand {}

/** `sayso ingest`: what the sources hold goes into the corpus. Gives the exit status. */
export async function ingestSources(files: readonly string[], command: IngestCommand, io: Io): Promise<number> {
  const sources = files.length || io.stdin.isTTY ? files : [STDIN];
  return filled(command, io, (progress) => ({
    keepsWords: async () => command.keepWords ?? false,
    total: async () => sizeOf(sources),
    fill: (corpus, options) => {
      const items = itemsOf(sources, command, io, (count) => {
        progress.bytes += count;
        progress.draw();
      });
      return ingest(items, corpus, {
        ...options,
        onStep: (tally) => {
          const { outcomes, waiting } = tally;
          progress.read = outcomes.new + outcomes.replaced + outcomes.older + waiting;
          progress.known = outcomes.known;
          progress.refused = refusals(tally);
          progress.draw();
        },
      });
    },
    summary: (tally, { place }, duration, isStopped) => summary(tally, place, duration, isStopped),
  }));
}
