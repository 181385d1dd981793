import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { SaysoError } from "sayso-record";
import { columns, threadCount, withSources } from "./arguments.js";
import { addCopy } from "./copy/command.js";
import { addCorrect } from "./correct/command.js";
import { addExport } from "./export/command.js";
import { addFind } from "./find/command.js";
import { addIngest } from "./ingest/command.js";
import { type Io, READ, REFUSED, USAGE } from "./io.js";
import { addJobs } from "./jobs/command.js";
import type { ReadCommand } from "./read/read.js";
import { addReread } from "./reread/command.js";
import { addServe } from "./serve/command.js";
import type { ShowCommand } from "./show/show.js";
import { addWatch } from "./watch/command.js";
import { addWhy } from "./why/command.js";
import { addWorker } from "./worker/command.js";

/** Runs the command line (without `node` and the script) and gives the exit status; never throws for bad input. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status = READ;
  const program = programFor(io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? READ : USAGE;
    if (!(error instanceof SaysoError)) throw error;
    io.stderr.write(`sayso: ${error.message}\n`);
    return REFUSED;
  }
}

function programFor(io: Io, end: (status: number) => void): Command {
  const program = new Command("sayso")
    .description("Reads conflict newswire: who did what to whom, where and when, and on whose say-so.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .exitOverride()
    .showHelpAfterError("(sayso --help tells more)");

  withSources(program.command("read"))
    .description("Read reports into records, one line of JSON each.")
    .option("--tokens", "put the words and their grammar into the records", false)
    .option("--why", "put into the records what each event, statement and relation was read by", false)
    .option("--conllu", "print the words as CoNLL-U in place of records", false)
    .addOption(new Option("--threads <n>", "read with this many threads").argParser(threadCount).default(1))
    .addHelpText(
      "after",
      `
Exit status: 0 all was read, 1 some of it was refused (each named on standard error), 2 the command was not understood.

  sayso read report.txt > records.jsonl
  sayso read --from jsonl --threads 2 < archive.jsonl > records.jsonl`,
    )
    .action(async (files: string[], options: ReadCommand) => {
      const { read } = await import("./read/read.js");
      end(await read(files, options, io));
    });

  withSources(program.command("show"))
    .description("Show reports with their names, say-so and standing marked, then their facts.")
    .option("--why", "show what each event, statement and relation was read by", false)
    .option("--corpus <name>", "show reports of this corpus, named by their ids")
    .addOption(new Option("--width <columns>", "wrap at this width").argParser(columns))
    .action(async (files: string[], options: ShowCommand) => {
      const { show } = await import("./show/show.js");
      end(await show(files, options, io));
    });

  addIngest(program, io, end);
  addReread(program, io, end);
  addWorker(program, io, end);
  addJobs(program, io, end);
  addWatch(program, io, end);
  addFind(program, io, end);
  addWhy(program, io, end);
  addCorrect(program, io, end);
  addExport(program, io, end);
  addCopy(program, io, end);
  addServe(program, version(), io, end);
  return program;
}

function version(): string {
  const { version: given } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return String(given);
}
