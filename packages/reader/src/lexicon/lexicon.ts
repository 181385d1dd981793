import { SaysoError } from "sayso-record";
import { narrow } from "../narrow.js";
import { files } from "./files.generated.js";

/** Where a line of a lexicon stands, for those who would mend it. */
export interface LexiconLine {
  /** Its name in packages/reader/lexicon. */
  readonly file: string;
  /** Counted from 1, comments with the others. */
  readonly line: number;
}

/** One line of a lexicon: a value for each column, and where it stands. */
export type Entry<C extends string> = Readonly<Record<C, string>> & { readonly at: LexiconLine };

/**
 * Reads `lexicon/<name>`: tab-separated, `#` begins a comment line, the first other line names the columns.
 * Every entry must fill `example` with a sentence that shows it; cells of the other columns may be empty.
 * Throws LEXICON_MISSING, LEXICON_COLUMNS or LEXICON_LINE with the line at fault.
 */
export function lexicon<const C extends string>(name: string, columns: readonly C[]): Entry<C | "example">[] {
  const source = files[name];
  if (source === undefined) {
    throw new SaysoError("LEXICON_MISSING", {
      what: "no such lexicon",
      value: name,
      remedy: "Add the file to packages/reader/lexicon and run npm run build.",
    });
  }
  return parseLexicon(source, name, columns);
}

/** The same on a source given as text. */
export function parseLexicon<const C extends string>(
  source: string,
  name: string,
  columns: readonly C[],
): Entry<C | "example">[] {
  const wanted: readonly (C | "example")[] = [...columns, "example"];
  const lines = source.split(/\r?\n/).map((line, at) => ({ line: narrow(line), number: at + 1 }));
  const [header, ...rest] = lines.filter(({ line }) => line.trim() && !line.startsWith("#"));
  if (header?.line !== wanted.join("\t")) {
    throw new SaysoError("LEXICON_COLUMNS", {
      what: "unexpected columns",
      value: header?.line ?? "",
      place: name,
      remedy: `The first line must read ${wanted.join(", ")}, parted by tabs.`,
    });
  }
  return rest.map(({ line, number }) => {
    const cells = line.split("\t");
    if (cells.length !== wanted.length || !cells.at(-1)?.trim()) {
      throw new SaysoError("LEXICON_LINE", {
        what: "a line does not fit",
        value: line,
        place: `${name}, line ${number}`,
        remedy: `Give ${wanted.length} cells parted by tabs, the last one an example.`,
      });
    }
    // The cells were counted, so every column has one.
    const entry: Record<string, string | LexiconLine> = { at: { file: name, line: number } };
    for (let at = 0; at < wanted.length; at++) entry[wanted[at] ?? ""] = cells[at]?.trim() ?? "";
    return entry as Entry<C | "example">;
  });
}
