import type { Command } from "commander";
import type { Io } from "../io.js";

export function addCopy(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command("copy")
    .description("Copy a corpus into one that is not there yet: from a file into PostgreSQL, or back.")
    .argument("<from>", "the corpus: a file, or postgres://…")
    .argument("<to>", "where it is to be")
    .addHelpText("after", "\n  sayso copy sayso.db postgres://desk@db.example/news")
    .action(async (from: string, to: string) => {
      const { copy } = await import("./copy.js");
      end(await copy(from, to, io));
    });
}
