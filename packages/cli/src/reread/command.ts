import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { isoDate, MOST_THREADS, threadCount } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import type { RereadCommand } from "./reread.js";

export function addReread(program: Command, io: Io, end: (status: number) => void): void {
  const cores = Math.min(availableParallelism(), MOST_THREADS);
  program
    .command("reread")
    .description(
      "Read the reports of a corpus anew from their stored texts, as after a new version; corrections hold on.",
    )
    .addOption(corpusOption())
    .addOption(new Option("--threads <n>", "read with this many threads").argParser(threadCount).default(cores))
    .addOption(new Option("--keep-words", "keep the words and their grammar, too, for exports as CoNLL-U"))
    .addOption(new Option("--before <moment>", "those alone that were last read before it").argParser(isoDate))
    .addHelpText(
      "after",
      `
Exit status: 0 all was read, 1 some of it could not be (each named on standard error), 2 the command was not understood,
130 it was stopped.

  sayso reread --corpus archive.db`,
    )
    .action(async (options: RereadCommand) => {
      const { rereadCorpus } = await import("./reread.js");
      end(await rereadCorpus(options, io));
    });
}
