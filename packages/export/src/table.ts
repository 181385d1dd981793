import { stringify } from "csv-stringify/sync";

export type Cell = string | number | undefined;

export interface TableOptions {
  /**
   * For who opens it in a spreadsheet: a text that it would take for a formula begins with an apostrophe. Other programs read
   * that as part of the text.
   */
  forSpreadsheet?: boolean;
}

/** What spreadsheets take for the beginning of a formula, or skip before one; the wide signs too, which they fold. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Rows as text with a delimiter, some at a time. CSV quotes what needs it, with CRLF; tables with tabs have none of either in a cell. */
export async function* delimited(
  rows: AsyncIterable<readonly Cell[]>,
  { delimiter, head, forSpreadsheet = false }: { delimiter: "," | "\t"; head?: readonly string[] } & TableOptions,
): AsyncGenerator<string> {
  const options =
    delimiter === ","
      ? { delimiter, record_delimiter: "windows" as const }
      : { delimiter, quote: false, record_delimiter: "unix" as const };
  const written = (batch: readonly (readonly Cell[])[]) =>
    stringify(
      batch.map((row) => row.map(cell)),
      options,
    );
  const cell = (value: Cell) => {
    // A number is none of the reports' words: it may begin with a minus.
    if (typeof value !== "string") return value ?? "";
    const text = delimiter === "\t" ? value.replace(/\s+/g, " ") : value;
    return forSpreadsheet && FORMULA.test(text) ? `'${text}` : text;
  };
  if (head) yield written([head]);
  for await (const batch of batched(rows)) yield written(batch);
}

const BATCH = 256;

export async function* batched<T>(all: AsyncIterable<T>, size = BATCH): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
