import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { SaysoError } from "sayso-record";
import { glob, isDynamicPattern } from "tinyglobby";

/**
 * The files that a name stands for: a file; all files in a folder and the folders in it, in the order of their names; or
 * those that a pattern (`*`, `**`, `{a,b}`) fits. What begins with a dot is left out, links to folders are not followed.
 * Throws SOURCE_EMPTY where there are none, FILE_UNREADABLE where a folder or the name cannot be read.
 */
export async function* filesOf(name: string): AsyncGenerator<string> {
  const found = await stat(name).catch((error: unknown) => {
    if (isDynamicPattern(name)) return undefined;
    throw unreadable(name, error);
  });
  if (found && !found.isDirectory()) {
    yield name;
    return;
  }
  let any = false;
  for await (const file of found ? filesIn(name) : filesLike(name)) {
    any = true;
    yield file;
  }
  if (!any) {
    throw new SaysoError("SOURCE_EMPTY", {
      what: found ? "there is no file in the folder" : "no file fits the pattern",
      place: name,
      remedy: "See that the name is right; files that begin with a dot are left out.",
    });
  }
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield path;
  }
}

async function* filesLike(pattern: string): AsyncGenerator<string> {
  const files = await glob(pattern, {
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  yield* files.toSorted();
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** The error for a file that cannot be read. */
export function unreadable(file: string, error: unknown): SaysoError {
  if (error instanceof SaysoError) return error;
  return new SaysoError("FILE_UNREADABLE", {
    what: error instanceof Error ? error.message : String(error),
    place: file,
    remedy: "See that the file is there and may be read.",
    cause: error,
  });
}
