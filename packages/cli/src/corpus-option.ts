import { Option } from "commander";

/** Where the corpus is that a command works with; in the folder where it is called, if nothing else is said. */
export const CORPUS = "sayso.db";

export function corpusOption(): Option {
  return new Option("--corpus <name>", "the corpus: a file, or a database, postgres://…")
    .env("SAYSO_CORPUS")
    .default(CORPUS);
}
