import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { SaysoError } from "sayso-record";
import type { Bytes } from "./item.js";
import { firstBroken } from "./utf8.js";

/**
 * The bytes of a source as UTF-8 without a byte order mark. UTF-16 is taken for what it is where it says so by its mark;
 * all else is left alone, and checked when it is decoded.
 */
export async function* asUtf8(bytes: Bytes, place: string, lossy: boolean): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  let passed = 0;
  for await (const chunk of bytes) {
    let rest: Buffer;
    if (head) {
      head = Buffer.concat([head, chunk]);
      if (head.length < 3) continue;
      decoder = utf16Of(head, lossy);
      rest = withoutMark(head);
      head = undefined;
    } else rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    yield decoder ? transcoded(decoder, rest, passed, place) : rest;
    passed += rest.length;
  }
  if (head?.length) yield utf16Of(head, lossy) ? Buffer.alloc(0) : head;
  if (decoder) yield transcoded(decoder, undefined, passed, place);
}

function utf16Of(head: Buffer, lossy: boolean): TextDecoder | undefined {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
  return encoding && new TextDecoder(encoding, { fatal: !lossy });
}

function withoutMark(head: Buffer): Buffer {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

function transcoded(decoder: TextDecoder, bytes: Buffer | undefined, passed: number, place: string): Buffer {
  try {
    return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  } catch (cause) {
    throw broken(`UTF-16, from byte ${passed} on`, place, cause);
  }
}

/**
 * UTF-8 as text, every character kept. Throws BINARY_INPUT at a NUL byte, and ENCODING_BROKEN with the offset of the byte
 * (`from` is the offset of the first one) unless `lossy`.
 */
export function textOf(bytes: Buffer, from: number, place: string, lossy: boolean): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new SaysoError("BINARY_INPUT", {
      what: `not text: there is a NUL byte at offset ${from + nul}`,
      place,
      remedy: "Give plain text or JSON Lines; UTF-16 must begin with a byte order mark.",
    });
  }
  if (!lossy && !isUtf8(bytes)) {
    const at = firstBroken(bytes);
    const [byte = 0] = bytes.subarray(at);
    throw broken(`UTF-8, byte 0x${byte.toString(16)} at offset ${from + at}`, place);
  }
  return bytes.toString("utf8");
}

function broken(what: string, place: string, cause?: unknown): SaysoError {
  return new SaysoError("ENCODING_BROKEN", {
    what: `the text is not good ${what}`,
    place,
    remedy: "Convert it first (iconv -f WINDOWS-1252 -t UTF-8), or read it with --lossy.",
    cause,
  });
}
