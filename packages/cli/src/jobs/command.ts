import { type Command, Option } from "commander";
import { resultCount } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import { FORMATS } from "../find/format.js";
import type { Io } from "../io.js";
import type { JobsCommand } from "./jobs.js";

export function addJobs(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command("jobs")
    .description("Tell how many reports wait in the queue of a corpus, are being read, were set aside.")
    .addOption(corpusOption())
    .addOption(new Option("--failed", "list what was set aside, and why").conflicts(["retry", "retryAll"]))
    .addOption(new Option("--retry <id...>", "have these tried again that were set aside").conflicts(["retryAll"]))
    .addOption(new Option("--retry-all", "have all tried again that was set aside"))
    .addOption(new Option("--format <format>", "how --failed is printed").choices(FORMATS).default("table"))
    .addOption(new Option("--limit <n>", "of --failed, no more than that (of a table: 50)").argParser(resultCount))
    .addHelpText(
      "after",
      `
  sayso jobs --corpus postgres://desk@db.example/news
  sayso jobs --failed --format jsonl
  sayso jobs --retry 3c3f1f0e-0d5c-8e4a-a1b2-5f1c6a7d8e9f`,
    )
    .action(async (options: JobsCommand) => {
      const { jobs } = await import("./jobs.js");
      end(await jobs(options, io));
    });
}
