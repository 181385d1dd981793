import { type Command, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "sayso-record";
import { FORMATS } from "sayso-wire";

export const MOST_THREADS = 64;

/** What every command takes that reads reports. */
export function withSources(command: Command): Command {
  return command
    .argument("[file...]", "files, folders, patterns or addresses of http(s) to read; - or none is standard input")
    .addOption(
      new Option("--from <format>", "what the files hold; auto looks at the content, then at the name")
        .choices(["auto", ...FORMATS])
        .default("auto"),
    )
    .addOption(
      new Option("--published <date>", "when reports without a date of their own were published").argParser(isoDate),
    )
    .option("--lossy", "read text with broken characters too, with \uFFFD in their place", false)
    .option("--allow-private", "fetch from this machine and from private networks too", false);
}

export function isoDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError("Write a date of ISO 8601, such as 2016-11-03 or 2016-11-03T09:40:00Z.");
}

export function isoDay(value: string): string {
  if (isIsoDate(value) && !value.includes("T")) return value;
  throw new InvalidArgumentError("Write a day of ISO 8601, such as 2016-11-03.");
}

export function resultCount(value: string): number {
  return whole(value, 1, Number.MAX_SAFE_INTEGER, "Give a number from 1.");
}

export function kilometres(value: string): number {
  const number = Number(value);
  if (number > 0 && number <= 20_000) return number;
  throw new InvalidArgumentError("Give a number of kilometres.");
}

export function threadCount(value: string): number {
  return whole(value, 1, MOST_THREADS, `Give a number of threads from 1 to ${MOST_THREADS}.`);
}

export function columns(value: string): number {
  return whole(value, 20, 400, "Give a width from 20 to 400 columns.");
}

const HIGHEST_PORT = 65_535;

export function portNumber(value: string): number {
  return whole(value, 0, HIGHEST_PORT, `Give a port from 0 to ${HIGHEST_PORT}.`);
}

export function whole(value: string, low: number, high: number, remedy: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw new InvalidArgumentError(remedy);
}
