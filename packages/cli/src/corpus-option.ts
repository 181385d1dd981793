import { Option } from "commander";

/** Where the corpus is that a command works with; in the folder where it is called, if nothing else is said. */
export const CORPUS = "sayso.db";

export function corpusOption(): Option {
  return new Option("--corpus <file>", "the corpus").env("SAYSO_CORPUS").default(CORPUS);
}
