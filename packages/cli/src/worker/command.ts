import { type Command, Option } from "commander";
import { threadCount } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import { metricsOption } from "../observe/option.js";
import { LOGS } from "./log.js";
import type { WorkerCommand } from "./worker.js";

export function addWorker(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command("worker")
    .description("Read what sayso ingest --enqueue put into the queue of a corpus, until it is stopped.")
    .addOption(corpusOption())
    .addOption(new Option("--threads <n>", "read with this many threads").argParser(threadCount).default(1))
    .addOption(new Option("--keep-words", "keep the words and their grammar, too, for exports as CoNLL-U"))
    .addOption(new Option("--once", "end when nothing is left in the queue"))
    .addOption(metricsOption())
    .addOption(
      new Option("--log <format>", "what it tells on standard error: lines for people, or JSON for programs")
        .choices(LOGS)
        .default("text"),
    )
    .addHelpText(
      "after",
      `
Exit status: 0 nothing is left (--once), 1 some of it was set aside or the corpus failed, 2 the command was not understood,
130 it was stopped: what it was reading is in, the rest given back.

  sayso worker --corpus postgres://desk@db.example/news --threads 4`,
    )
    .action(async (options: WorkerCommand) => {
      const { worker } = await import("./worker.js");
      end(await worker(options, io));
    });
}
