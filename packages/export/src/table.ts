import { stringify } from "csv-stringify/sync";

export type Cell = string | number | undefined;

/** Rows as text with a delimiter, some at a time. CSV quotes what needs it, with CRLF; tables with tabs have none of either in a cell. */
export async function* delimited(
  rows: AsyncIterable<readonly Cell[]>,
  { delimiter, head }: { delimiter: "," | "\t"; head?: readonly string[] },
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
  const cell = (value: Cell) =>
    typeof value === "string" && delimiter === "\t" ? value.replace(/\s+/g, " ") : (value ?? "");
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
