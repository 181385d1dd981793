import { readFileSync } from "node:fs";
import { SaysoError } from "sayso-record";

/** One line of a table in `data/`: a value for each column. */
export type Line<C extends string> = Readonly<Record<C, string>>;

/**
 * Reads `data/<name>`: tab-separated, `#` begins a comment line, the first other line names the columns, of which the
 * last is `example`, a sentence that shows the entry. Throws TABLE_COLUMNS or TABLE_LINE with the line at fault.
 */
export function table<const C extends string>(name: string, columns: readonly C[]): Line<C | "example">[] {
  const source = readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
  return parseTable(source, name, columns);
}

/** The same on a source given as text. */
export function parseTable<const C extends string>(
  source: string,
  name: string,
  columns: readonly C[],
): Line<C | "example">[] {
  const wanted: readonly string[] = [...columns, "example"];
  const lines = source
    .split("\n")
    .map((line, at) => ({ line, place: `${name}, line ${at + 1}` }))
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("#"));
  const [head, ...rest] = lines;
  if (head?.line !== wanted.join("\t")) {
    throw new SaysoError("TABLE_COLUMNS", {
      what: "the columns are not the ones expected",
      value: head?.line ?? "",
      place: name,
      remedy: `Begin with a line of ${wanted.join(", ")}, parted by tabs.`,
    });
  }
  return rest.map(({ line, place }) => {
    const cells = line.split("\t");
    if (cells.length !== wanted.length || !cells.at(-1)?.trim()) {
      throw new SaysoError("TABLE_LINE", {
        what: "a line does not fit",
        value: line,
        place,
        remedy: `Give ${wanted.length} cells parted by tabs, the last one an example.`,
      });
    }
    // The cells were counted, so every column has one.
    return Object.fromEntries(wanted.map((column, at) => [column, cells[at]?.trim() ?? ""])) as Line<C | "example">;
  });
}
