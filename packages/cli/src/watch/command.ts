import { type Command, Option } from "commander";
import { threadCount, whole } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import type { WatchCommand } from "./watch.js";

/** A day; no feed that is worth watching rests longer. */
const LONGEST_INTERVAL = 24 * 60;

export function addWatch(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command("watch")
    .description("Ask feeds again and again, politely, and read what is new into a corpus.")
    .argument(
      "<feed...>",
      "addresses of RSS, Atom or JSON Feeds, or of pages; files that list them, as OPML or one a line",
    )
    .addOption(corpusOption())
    .addOption(
      new Option("--interval <minutes>", "the least rest between two questions to one feed")
        .argParser(minutes)
        .default(15),
    )
    .option("--pages", "fetch the pages that new items lead to, where robots.txt allows it", false)
    .option("--once", "ask each feed that is due once, and end", false)
    .option("--state <file>", "where it is remembered what was asked and told; beside the corpus, if nothing is said")
    .addOption(new Option("--threads <n>", "read with this many threads").argParser(threadCount).default(1))
    .option("--allow-private", "ask this machine and private networks too", false)
    .addHelpText(
      "after",
      `
Exit status: 0 all was asked (--once) or all feeds are gone, 1 some of it failed (each named on standard error),
2 the command was not understood, 130 it was stopped.

  sayso watch https://example.org/world.rss --corpus news.db
  sayso watch --once https://example.org/world.rss https://example.net/atom.xml`,
    )
    .action(async (feeds: string[], options: WatchCommand) => {
      const { watchFeeds } = await import("./watch.js");
      end(await watchFeeds(feeds, options, io));
    });
}

function minutes(value: string): number {
  return whole(value, 1, LONGEST_INTERVAL, `Give a number of minutes from 1 to ${LONGEST_INTERVAL}.`);
}
