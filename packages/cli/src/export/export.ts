import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { openCorpus } from "sayso-corpus";
import { CSV, exportFilter, FORMATS, type Format, filteredReports } from "sayso-export";
import { SaysoError } from "sayso-record";
import { type Io, READ } from "../io.js";
import { Output } from "../output.js";
import { withWords } from "./with-words.js";

/** Besides these, what questions about what the format holds take. */
export interface ExportOptions {
  corpus: string;
  out?: string;
  agency?: string;
  forSpreadsheet?: boolean;
}

/** `sayso export`. Gives the exit status. Throws what `openCorpus` and the format throw, and OUTPUT_FAILED. */
export async function exportCommand(name: string, options: ExportOptions, io: Io): Promise<number> {
  const { corpus: file, out, forSpreadsheet = false, ...query } = options;
  const format = formatOf(name);
  if (forSpreadsheet && format.mediaType !== CSV) throw noTable(name);
  const filter = exportFilter(format.of, query);
  const corpus = await openCorpus(file);
  try {
    const told = filteredReports(corpus, format.of, filter);
    const parts = format.write(name === "conllu" ? withWords(told, io) : told, { forSpreadsheet });
    if (out === undefined) await print(parts, new Output(io.stdout));
    else await save(parts, out);
    return READ;
  } finally {
    await corpus.close();
  }
}

function formatOf(name: string): Format {
  const found = Object.entries(FORMATS).find(([known]) => known === name);
  if (found) return found[1];
  throw new SaysoError("EXPORT_FORMAT", {
    what: "there is no such format",
    value: name,
    remedy: `Give one of these: ${Object.keys(FORMATS).join(", ")}.`,
  });
}

function noTable(name: string): SaysoError {
  const tables = Object.entries(FORMATS).filter(([, { mediaType }]) => mediaType === CSV);
  return new SaysoError("EXPORT_NOT_SPREADSHEET", {
    what: "spreadsheets do not open this format as it is",
    value: name,
    place: "--for-spreadsheet",
    remedy: `Leave the option out, or export one of these: ${tables.map(([table]) => table).join(", ")}.`,
  });
}

async function print(parts: AsyncIterable<string | Uint8Array>, output: Output): Promise<void> {
  for await (const part of parts) {
    await output.write(part);
    if (output.gone) break;
  }
}

async function save(parts: AsyncIterable<string | Uint8Array>, path: string): Promise<void> {
  const file = createWriteStream(path);
  try {
    await print(parts, new Output(file, path));
    file.end();
    await finished(file);
  } finally {
    file.destroy();
  }
}
