import { type Command, Option } from "commander";
import { isoDay, kilometres, resultCount } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import { type AnswerOptions, FORMATS } from "./format.js";
import type { QUESTIONS } from "./questions.js";
import type { FindReports } from "./reports.js";

export function addFind(program: Command, io: Io, end: (status: number) => void): void {
  const find = program.command("find").description("Ask a corpus. docs/questions.md tells more.").helpCommand(false);
  const asking = (about: keyof typeof QUESTIONS) => async (options: AnswerOptions) => {
    const { QUESTIONS } = await import("./questions.js");
    end(await QUESTIONS[about](options, io));
  };

  answered(find.command("reports"))
    .description("Find reports, the newest first.")
    .addOption(new Option("--text <words>", 'holding these words, in any form; "as written" in quotation marks'))
    .addOption(new Option("--from <day>", "published on this day or later").argParser(isoDay))
    .addOption(new Option("--to <day>", "published on this day or earlier").argParser(isoDay))
    .addOption(new Option("--agency <name>", "put on the wire by this agency"))
    .addOption(new Option("--echo <id>", "the same dispatch as this report: its echo group"))
    .action(async (options: FindReports) => {
      const { findReportsCommand } = await import("./reports.js");
      end(await findReportsCommand(options, io));
    });

  happening(find.command("events"))
    .description("Find events, the newest first.")
    .addOption(new Option("--modality <modality>", "told as that: happened, planned, called-for …"))
    .action(asking("events"));

  happening(find.command("stories"))
    .description("Find stories: happenings with their reports, say-sos, figures and denials, the newest first.")
    .addOption(new Option("--min-reports <n>", "told by at least so many reports").argParser(resultCount))
    .action(asking("stories"));

  storied(attributed(find.command("relations")))
    .description("Find relations, the newest first: --actor is the subject, --recipient the object.")
    .addOption(new Option("--type <type>", "of that type: leads, allied-with …"))
    .addOption(new Option("--recipient <name>", "to that actor"))
    .action(asking("relations"));

  attributed(find.command("statements"))
    .description("Find statements, those of the newest reports first: --actor is the source.")
    .addOption(new Option("--form <form>", "direct, indirect or mixed"))
    .action(asking("statements"));

  answered(find.command("actors"))
    .description("Find actors, those of the most reports first.")
    .addOption(new Option("--name <name>", "of that name, id, or part of a name"))
    .addOption(new Option("--type <type>", "person, organization, group or location"))
    .addOption(new Option("--country <state>", "of that state"))
    .addOption(new Option("--text <words>", "named by a report that holds these words"))
    .addOption(new Option("--min-reports <n>", "named by at least so many reports").argParser(resultCount))
    .addOption(new Option("--kind <kind>", "what it is").choices(["person", "body", "state", "place", "outlet"]))
    .addOption(
      new Option("--order <order>", "those of the most reports first, or of whom most was read").choices([
        "reports",
        "facts",
      ]),
    )
    .action(asking("actors"));
}

/** What questions about who says what to whom take. */
function attributed(command: Command): Command {
  return answered(command)
    .addOption(new Option("--text <words>", "told by a report that holds these words"))
    .addOption(new Option("--from <day>", "on this day or later").argParser(isoDay))
    .addOption(new Option("--to <day>", "on this day or earlier").argParser(isoDay))
    .addOption(new Option("--actor <name>", "by that actor: an id or a name"))
    .addOption(new Option("--standing <standing>", "of that standing: stated, attributed, denied …"));
}

/** What questions take that a story answers. */
function storied(command: Command): Command {
  return command
    .addOption(new Option("--min-sayso <n>", "with at least so many independent say-sos").argParser(resultCount))
    .addOption(new Option("--disputed", "denied, or with figures that do not agree"))
    .addOption(new Option("--no-disputed", "neither"));
}

function happening(command: Command): Command {
  return storied(attributed(command))
    .addOption(new Option("--type <type>", "of that type: ASSAULT, PROTEST …"))
    .addOption(new Option("--recipient <name>", "to that actor"))
    .addOption(new Option("--place <name>", "in that town, province or state"))
    .addOption(
      new Option("--within <km>", "so many kilometres around it, or around a point: 36.34,43.13").argParser(kilometres),
    );
}

/** What every question takes. */
export function answered(command: Command): Command {
  return command
    .addOption(corpusOption())
    .addOption(new Option("--format <format>", "how the answers are printed").choices(FORMATS).default("table"))
    .addOption(new Option("--limit <n>", "no more answers than that (of a table: 50)").argParser(resultCount))
    .addOption(new Option("--after <id>", "those that follow the answer with this id"));
}
