import { delimited, type TableOptions } from "../table.js";
import type { Telling } from "../told.js";
import { COLUMNS } from "./columns.js";
import { eventRows } from "./row.js";

/** Events as CSV (RFC 4180, UTF-8), with a head; a row each, whatever its modality and standing. */
export function eventsCsv(reports: Telling, options: TableOptions = {}): AsyncGenerator<string> {
  return delimited(cells(reports), { delimiter: ",", head: COLUMNS.map(({ name }) => name), ...options });
}

async function* cells(reports: Telling) {
  for await (const told of reports) {
    for (const row of eventRows(told)) yield COLUMNS.map(({ of }) => of(row));
  }
}
