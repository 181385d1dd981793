import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { batched } from "../table.js";
import type { Telling } from "../told.js";
import { type Cell, COLUMNS } from "./columns.js";
import { type EventRow, eventRows } from "./row.js";

/** Rows in a group: what is held in memory before it is written. */
const GROUP = 20_000;

/** The table of `eventsCsv` as Parquet (Snappy), with types, a group of rows at a time. */
export async function* eventsParquet(reports: Telling, group = GROUP): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columns([]) });
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "sayso" });
  for await (const rows of batched(eachRow(reports), group)) {
    await writer.write({ columnData: columns(rows), rowGroupSize: group });
    yield taken(bytes);
  }
  await writer.finish();
  yield taken(bytes);
}

/** What was written since the last time; offsets in the file go on. */
function taken(bytes: ByteWriter): Uint8Array {
  const copy = bytes.getBytes().slice();
  bytes.index = 0;
  return copy;
}

function columns(rows: readonly EventRow[]) {
  return COLUMNS.map(({ name, type, of }) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row): Exclude<Cell, undefined> | null => of(row) ?? null),
  }));
}

async function* eachRow(reports: Telling) {
  for await (const told of reports) yield* eventRows(told);
}
