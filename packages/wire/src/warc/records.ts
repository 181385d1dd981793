import { SaysoError } from "sayso-record";
import type { Bytes } from "../item.js";
import { BytesReader } from "./bytes-reader.js";

/** The most bytes of all header lines of a record. */
export const WARC_HEADER_LONGEST = 64 * 1024;

/** A record of WARC (ISO 28500): its header, names in small letters, and its block if that was wanted. */
export interface WarcRecord {
  /** From 1. */
  number: number;
  header: ReadonlyMap<string, string>;
  length: number;
  /** Nothing where it was not wanted or is longer than the limit. */
  block: Buffer | undefined;
}

/**
 * The records of a WARC file, not packed, one at a time. Throws WARC_BROKEN where there is no record, and WARC_TRUNCATED
 * where one ends too early. (warcio was tried for this: it takes a cut or foreign file in silence and holds whole blocks.)
 */
export async function* warcRecords(
  bytes: Bytes,
  options: { place: string; longest: number; wanted(header: ReadonlyMap<string, string>): boolean },
): AsyncGenerator<WarcRecord> {
  const reader = new BytesReader(bytes);
  try {
    for (let number = 1; ; number++) {
      const first = await firstLine(reader);
      if (first === undefined && (await reader.atEnd())) return;
      if (!/^WARC\/\d+\.\d+\s*$/.test(first ?? ""))
        throw broken("it does not begin with WARC/1.0 or 1.1", number, options.place);
      const header = await headerOf(reader, number, options.place);
      const length = Number(/^\d{1,15}$/.exec(header.get("content-length") ?? "")?.[0] ?? Number.NaN);
      if (Number.isNaN(length)) throw broken("it has no Content-Length", number, options.place);
      const keep = length <= options.longest && options.wanted(header);
      const block = keep ? await reader.take(length) : undefined;
      if ((block?.length ?? (await reader.skip(length))) < length) throw truncated(number, options.place);
      yield { number, header, length, block };
    }
  } finally {
    await reader.close();
  }
}

/** Past the empty lines that end the record before. */
async function firstLine(reader: BytesReader): Promise<string | undefined> {
  for (let empty = 0; empty <= 4; empty++) {
    const line = await reader.line(WARC_HEADER_LONGEST);
    if (line !== "") return line;
  }
  return "";
}

async function headerOf(reader: BytesReader, number: number, place: string): Promise<Map<string, string>> {
  const header = new Map<string, string>();
  let left = WARC_HEADER_LONGEST;
  let last = "";
  for (;;) {
    const line = await reader.line(left);
    if (line === undefined) {
      if (reader.ended) throw truncated(number, place);
      throw broken(`its header has more than ${WARC_HEADER_LONGEST} bytes`, number, place);
    }
    if (line === "") return header;
    left -= line.length + 1;
    const [, name, value = ""] = /^([^:\s]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      header.set(last, value.trim());
    } else if (/^[ \t]/.test(line) && last) header.set(last, `${header.get(last)} ${line.trim()}`);
  }
}

function broken(what: string, number: number, place: string): SaysoError {
  return new SaysoError("WARC_BROKEN", {
    what: `record ${number} cannot be read: ${what}`,
    place,
    remedy: "Check the file with a tool for WARC; what came before has been read.",
  });
}

function truncated(number: number, place: string): SaysoError {
  return new SaysoError("WARC_TRUNCATED", {
    what: `the file ends within record ${number}`,
    place,
    remedy: "Fetch the file again; what came before has been read.",
  });
}
