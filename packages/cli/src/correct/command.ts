import { Argument, type Command, Option } from "commander";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import { type ChangeOptions, changesOf, withChanges } from "./changes.js";
import type { Signature } from "./correct.js";

export function addCorrect(program: Command, io: Io, end: (status: number) => void): void {
  const command = program
    .command("correct")
    .description(
      "Say what is otherwise: kept apart from what was read, and winning over it. docs/corrections.md tells more.",
    )
    .helpCommand(false);
  const make = async (given: object, options: Signature) => {
    const { correctCommand } = await import("./correct.js");
    end(await correctCommand(given, options, io));
  };

  signed(command.command("merge"))
    .description("Make two actors or two stories one.")
    .addArgument(new Argument("<what>", "what they are").choices(["actors", "stories"]))
    .argument("<a>", "an id")
    .argument("<b>", "another")
    .action((what: string, a: string, b: string, options: Signature) =>
      make({ action: `merge-${what}`, a, b }, options),
    );

  signed(command.command("split"))
    .description("Make two of one: an actor by an entity of it (REPORT#e3), a story by events of it (REPORT#v3).")
    .addArgument(new Argument("<what>", "what it is").choices(["actor", "story"]))
    .argument("<parts...>", "the actor and the entity; or the events that are a story of their own")
    .action((what: string, parts: string[], options: Signature) => {
      const [actor, entity] = parts;
      return make(
        what === "actor" ? { action: "split-actor", actor, entity } : { action: "split-story", events: parts },
        options,
      );
    });

  withChanges(signed(command.command("change")))
    .description("Change an event, a relation or a statement: who, whom, where and when by words of its report.")
    .argument("<ref>", "REPORT#v3")
    .action((ref: string, options: Signature & ChangeOptions) =>
      make({ action: "change", ref, set: changesOf(options) }, options),
    );

  signed(command.command("reject"))
    .description("Say that an event, a relation or a statement was never told.")
    .argument("<ref>", "REPORT#v3")
    .action((ref: string, options: Signature) => make({ action: "reject", ref }, options));

  for (const action of ["verify", "refute"] as const) {
    signed(command.command(action))
      .description(`Say that a story is ${action === "verify" ? "verified" : "refuted"}, and where that can be read.`)
      .argument("<of>", "a story, or an event of one")
      .argument("<link>", "a web address")
      .action((of: string, link: string, options: Signature) => make({ action, of, link }, options));
  }

  command
    .command("undo")
    .description("Take a correction back; it is kept, with who did so and when.")
    .argument("<id>", "c12")
    .addOption(corpusOption())
    .addOption(author())
    .action(async (id: string, options: Signature) => {
      const { undoCommand } = await import("./correct.js");
      end(await undoCommand(id, options, io));
    });

  command
    .command("list")
    .description("Print all corrections, the oldest first, as JSON Lines.")
    .addOption(corpusOption())
    .action(async (options: Signature) => {
      const { listCommand } = await import("./correct.js");
      end(await listCommand(options, io));
    });
}

function signed(command: Command): Command {
  return command
    .addOption(corpusOption())
    .addOption(author())
    .addOption(new Option("--reason <words>", "why").makeOptionMandatory());
}

function author(): Option {
  return new Option("--author <name>", "who says so").env("SAYSO_AUTHOR").makeOptionMandatory();
}
