import { type Command, Option } from "commander";
import { isoDay, resultCount } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import { FORMATS } from "./format.js";
import { type FindReports, findReportsCommand } from "./reports.js";

export function addFind(program: Command, io: Io, end: (status: number) => void): void {
  const find = program.command("find").description("Ask a corpus. docs/questions.md tells more.").helpCommand(false);

  answered(find.command("reports"))
    .description("Find reports, the newest first.")
    .addOption(new Option("--text <words>", 'holding these words, in any form; "as written" in quotation marks'))
    .addOption(new Option("--from <day>", "published on this day or later").argParser(isoDay))
    .addOption(new Option("--to <day>", "published on this day or earlier").argParser(isoDay))
    .addOption(new Option("--agency <name>", "put on the wire by this agency"))
    .addOption(new Option("--echo <id>", "the same dispatch as this report: its echo group"))
    .action(async (options: FindReports) => end(await findReportsCommand(options, io)));
}

/** What every question takes. */
export function answered(command: Command): Command {
  return command
    .addOption(corpusOption())
    .addOption(new Option("--format <format>", "how the answers are printed").choices(FORMATS).default("table"))
    .addOption(new Option("--limit <n>", "no more answers than that (of a table: 50)").argParser(resultCount))
    .addOption(new Option("--after <id>", "those that follow the answer with this id"));
}
