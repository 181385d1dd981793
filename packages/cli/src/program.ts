import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { isIsoDate, SaysoError } from "sayso-record";
import { type Io, READ, REFUSED, USAGE } from "./io.js";
import { type ReadCommand, read } from "./read/read.js";
import { type ShowCommand, show } from "./show/show.js";

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
    .action(async (files: string[], options: ReadCommand) => end(await read(files, options, io)));

  withSources(program.command("show"))
    .description("Show reports with their names, say-so and standing marked, then their facts.")
    .option("--why", "show what each event, statement and relation was read by", false)
    .addOption(new Option("--width <columns>", "wrap at this width").argParser(columns))
    .action(async (files: string[], options: ShowCommand) => end(await show(files, options, io)));

  return program;
}

/** What both commands take. */
function withSources(command: Command): Command {
  return command
    .argument("[file...]", "files to read; - or none is standard input")
    .addOption(
      new Option("--from <format>", "what the files hold: one report as text, or JSON Lines").choices([
        "text",
        "jsonl",
      ]),
    )
    .addOption(
      new Option("--published <date>", "when reports without a date of their own were published").argParser(isoDate),
    )
    .option("--lossy", "read text with broken characters too, with \uFFFD in their place", false);
}

function isoDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError("Write a date of ISO 8601, such as 2016-11-03 or 2016-11-03T09:40:00Z.");
}

function threadCount(value: string): number {
  return whole(value, 1, 64, "Give a number of threads from 1 to 64.");
}

function columns(value: string): number {
  return whole(value, 20, 400, "Give a width from 20 to 400 columns.");
}

function whole(value: string, low: number, high: number, remedy: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw new InvalidArgumentError(remedy);
}

function version(): string {
  const { version: given } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return String(given);
}
