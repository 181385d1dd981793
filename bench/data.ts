import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The development data and its scoring scripts lie beside the repository; they are no part of it. */
const SHARED = new URL("../../shared/", import.meta.url);

/** The path of a file of the development data. */
export function shared(path: string): string {
  return fileURLToPath(new URL(path, SHARED));
}

/** Ends the script with a clear word where the data is not there. */
export function needData(): void {
  if (existsSync(shared("eval/score.py")) && existsSync(shared("data/README.md"))) return;
  console.error(
    "The development data is not here: it is expected in ../shared/data, its scoring scripts in ../shared/eval.\n" +
      "training/README.md names the sources. Nothing was measured, and no page was written.",
  );
  process.exit(0);
}

/** The command as it is built. */
export const COMMAND = fileURLToPath(new URL("../packages/cli/bin/sayso.js", import.meta.url));

/** A file of this repository. */
export function here(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
