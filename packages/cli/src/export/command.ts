import { Argument, type Command, Option } from "commander";
import { isoDay, kilometres, resultCount } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import type { ExportOptions } from "./export.js";

export function addExport(program: Command, io: Io, end: (status: number) => void): void {
  const format = new Argument("<format>", "one of those below");
  const command = program
    .command("export")
    .description("Export a corpus in the formats that others read. docs/export.md tells every field.")
    .addArgument(format)
    .addOption(corpusOption())
    .addOption(new Option("--out <file>", "write to this file, not to standard output"))
    .addOption(
      new Option("--for-spreadsheet", "of csv and tolls: what a spreadsheet would take for a formula begins with '"),
    )
    .addOption(new Option("--text <words>", "of reports that hold these words"))
    .addOption(new Option("--from <day>", "on this day or later").argParser(isoDay))
    .addOption(new Option("--to <day>", "on this day or earlier").argParser(isoDay))
    .addOption(new Option("--agency <name>", "of reports put on the wire by this agency"))
    .addOption(new Option("--type <type>", "of events or relations: ASSAULT, leads …"))
    .addOption(new Option("--form <form>", "of statements: direct, indirect or mixed"))
    .addOption(new Option("--actor <name>", "who did it, the subject, the source: an id or a name"))
    .addOption(new Option("--recipient <name>", "to whom, the object"))
    .addOption(new Option("--place <name>", "of events: in that town, province or state"))
    .addOption(new Option("--within <km>", "so many kilometres around it").argParser(kilometres))
    .addOption(new Option("--standing <standing>", "of that standing: stated, attributed, denied …"))
    .addOption(new Option("--modality <modality>", "of events, told as that: happened, planned …"))
    .addOption(new Option("--min-sayso <n>", "whose story has so many independent say-sos").argParser(resultCount))
    .addOption(new Option("--disputed", "whose story is denied, or whose figures do not agree"))
    .addOption(new Option("--no-disputed", "neither"))
    .action(async (name: string, options: ExportOptions) => {
      const { exportCommand } = await import("./export.js");
      end(await exportCommand(name, options, io));
    });
  // The formats are much to load for those who called another command.
  program.hook("preSubcommand", async (_, called) => {
    if (called !== command) return;
    const { FORMATS } = await import("sayso-export");
    format.choices(Object.keys(FORMATS));
    const formats = Object.entries(FORMATS).map(([name, { what }]) => `  ${name.padEnd(12)} ${what}`);
    command.addHelpText(
      "after",
      `\nFormats:\n${formats.join("\n")}\n\n  sayso export csv --type ASSAULT --place Mosul --from 2024-06-01 > events.csv`,
    );
  });
}
