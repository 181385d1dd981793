import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { openCorpus } from "sayso-corpus";
import { FORMATS, type Format, toldReports } from "sayso-export";
import { SaysoError } from "sayso-record";
import { type Io, READ } from "../io.js";
import { Output } from "../output.js";

export interface ExportOptions {
  corpus: string;
  out?: string;
  text?: string;
  from?: string;
  to?: string;
  agency?: string;
}

/** `sayso export`. Gives the exit status. Throws what `openCorpus` and the format throw, and OUTPUT_FAILED. */
export async function exportCommand(name: string, options: ExportOptions, io: Io): Promise<number> {
  const { corpus: file, out, ...query } = options;
  const format = formatOf(name);
  const corpus = await openCorpus(file);
  try {
    const parts = format.write(toldReports(corpus, query));
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
