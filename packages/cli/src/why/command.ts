import { type Command, Option } from "commander";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import type { WhyCommand } from "./why.js";

export function addWhy(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command("why")
    .description(
      "Tell the words and the chain behind an event, a relation, a statement, a story or an actor, or what a correction says.",
    )
    .argument("<id>", "a story's, an actor's or a correction's id, or REPORT#v3")
    .addOption(corpusOption())
    .addOption(new Option("--format <format>", "how it is printed").choices(["text", "json"]).default("text"))
    .action(async (id: string, options: WhyCommand) => {
      const { whyCommand } = await import("./why.js");
      end(await whyCommand(id, options, io));
    });
}
