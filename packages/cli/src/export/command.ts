import { Argument, type Command, Option } from "commander";
import { FORMATS } from "sayso-export";
import { isoDay } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import { type ExportOptions, exportCommand } from "./export.js";

export function addExport(program: Command, io: Io, end: (status: number) => void): void {
  const formats = Object.entries(FORMATS).map(([name, { what }]) => `  ${name.padEnd(12)} ${what}`);
  program
    .command("export")
    .description("Export a corpus in the formats that others read. docs/export.md tells every field.")
    .addArgument(new Argument("<format>", "one of those below").choices(Object.keys(FORMATS)))
    .addOption(corpusOption())
    .addOption(new Option("--out <file>", "write to this file, not to standard output"))
    .addOption(new Option("--text <words>", "of reports that hold these words"))
    .addOption(new Option("--from <day>", "of reports published on this day or later").argParser(isoDay))
    .addOption(new Option("--to <day>", "of reports published on this day or earlier").argParser(isoDay))
    .addOption(new Option("--agency <name>", "of reports put on the wire by this agency"))
    .addHelpText("after", `\nFormats:\n${formats.join("\n")}\n\n  sayso export csv --from 2024-06-01 > events.csv`)
    .action(async (format: string, options: ExportOptions) => end(await exportCommand(format, options, io)));
}
