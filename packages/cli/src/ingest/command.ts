import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { MOST_THREADS, threadCount, withSources } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import type { IngestCommand } from "./ingest.js";

export function addIngest(program: Command, io: Io, end: (status: number) => void): void {
  const cores = Math.min(availableParallelism(), MOST_THREADS);
  withSources(program.command("ingest"))
    .description("Read reports into a corpus. Stopped at any moment and started again, it goes on where it was.")
    .addOption(corpusOption())
    .addOption(new Option("--threads <n>", "read with this many threads").argParser(threadCount).default(cores))
    .addOption(new Option("--keep-words", "keep the words and their grammar, too, for exports as CoNLL-U"))
    .addOption(
      new Option("--enqueue", "put them into the corpus's queue, for sayso worker; needs PostgreSQL").conflicts([
        "keepWords",
      ]),
    )
    .addHelpText(
      "after",
      `
Exit status: 0 all is in, 1 some of it was refused (each named on standard error), 2 the command was not understood,
130 it was stopped.

  sayso ingest reports/*.txt
  sayso ingest --corpus archive.db --from jsonl < archive.jsonl`,
    )
    .action(async (files: string[], options: IngestCommand & { enqueue?: boolean }) => {
      const act = options.enqueue
        ? (await import("./enqueue.js")).enqueueSources
        : (await import("./ingest.js")).ingestSources;
      end(await act(files, options, io));
    });
}
