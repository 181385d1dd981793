import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { SaysoError } from "sayso-record";
import type { Bytes } from "./item.js";
import { UNPACKED_LONGEST, UNPACKED_RATIO, type UnpackLimits } from "./unpack-limits.js";

/** The ratio is looked at anew after this many bytes, so that an honest beginning does not pay for a bomb. */
const WINDOW = 16 * 2 ** 20;

/**
 * What gzip holds, all members of it, as a stream. Throws GZIP_BOMB where it unpacks to too much, by the ratio or in all,
 * and GZIP_BROKEN where it is cut or damaged, after what came before.
 */
export async function* gunzipped(bytes: Bytes, place: string, limits: UnpackLimits = {}): AsyncGenerator<Buffer> {
  const { ratio = UNPACKED_RATIO, longest = UNPACKED_LONGEST } = limits;
  const gunzip = createGunzip();
  const source = Readable.from(bytes, { objectMode: true });
  let failure: unknown;
  source.on("error", (error) => {
    failure = error;
    gunzip.destroy(error);
  });
  source.pipe(gunzip);
  let unpacked = 0;
  let windowUnpacked = 0;
  let windowPacked = 0;
  try {
    for await (const chunk of gunzip) {
      const piece: Buffer = chunk;
      unpacked += piece.length;
      windowUnpacked += piece.length;
      if (unpacked > longest) throw bomb(`more than ${longest} bytes`, place);
      if (windowUnpacked > WINDOW) {
        const packed = gunzip.bytesWritten;
        // What has been given to the decompressor may be ahead of what has come out of it by a buffer or two.
        if (windowUnpacked > ratio * Math.max(packed - windowPacked, 1)) throw bomb(`${ratio} times its size`, place);
        windowUnpacked = 0;
        windowPacked = packed;
      }
      yield piece;
    }
  } catch (error) {
    if (failure !== undefined) throw failure;
    if (error instanceof SaysoError) throw error;
    throw new SaysoError("GZIP_BROKEN", {
      what: `the compressed data is cut or damaged: ${error instanceof Error ? error.message : String(error)}`,
      place,
      remedy: "Fetch the file again; what could be unpacked has been read.",
      cause: error,
    });
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function bomb(what: string, place: string): SaysoError {
  return new SaysoError("GZIP_BOMB", {
    what: `the compressed data unpacks to ${what}`,
    place,
    remedy: "No news is as empty: unpack it yourself, if you trust it.",
  });
}
