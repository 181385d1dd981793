import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { SaysoError } from "sayso-record";

/** An answer of a web server as it was recorded. */
export interface HttpAnswer {
  status: number;
  /** In small letters. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** A recorded answer, with its body as it was before it was packed for the way; nothing where it is none. */
export function httpAnswer(block: Buffer, longest: number, place: string): HttpAnswer | undefined {
  const end = /\r?\n\r?\n/.exec(block.subarray(0, 64 * 1024).toString("latin1"));
  const head = block.subarray(0, end?.index ?? 0).toString("latin1");
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1];
  if (!end || status === undefined) return undefined;
  const headers = new Map(
    head
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const;
      }),
  );
  const sent = block.subarray(end.index + end[0].length);
  const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? unchunked(sent) : sent;
  return { status: Number(status), headers, body: unpacked(whole, headers.get("content-encoding"), longest, place) };
}

/** The chunks joined. Many archives store them joined already: then the body is left as it is. */
function unchunked(sent: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf("\n", at);
    const size = /^([0-9a-f]{1,8})\s*(?:;[^\n]*)?\r?$/i.exec(
      sent.subarray(at, Math.max(end, at)).toString("latin1"),
    )?.[1];
    if (end < 0 || end - at > 1024 || size === undefined) return chunks.length ? Buffer.concat(chunks) : sent;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(sent.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (sent[at] === 0x0d) at += 1;
    if (sent[at] === 0x0a) at += 1;
  }
  return Buffer.concat(chunks);
}

const UNPACKERS: Readonly<
  Record<string, readonly ((bytes: Buffer, options: { maxOutputLength: number }) => Buffer)[]>
> = {
  gzip: [gunzipSync],
  "x-gzip": [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

/**
 * The body without its Content-Encoding. Archives also store bodies unpacked under the old header: what cannot be unpacked
 * is left as it is. Throws UNPACKED_TOO_LONG.
 */
export function unpacked(body: Buffer, encoding = "", longest: number, place: string): Buffer {
  for (const unpack of UNPACKERS[encoding.trim().toLowerCase()] ?? []) {
    try {
      return unpack(body, { maxOutputLength: longest });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
        throw new SaysoError("UNPACKED_TOO_LONG", {
          what: `what was sent unpacks to more than ${longest} bytes`,
          place,
          remedy: "No report is as long: leave it out.",
        });
      }
    }
  }
  return body;
}
