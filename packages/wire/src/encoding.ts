import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { SaysoError } from "sayso-record";
import { isWindows1252, windows1252 } from "./windows-1252.js";

/** What is known of an encoding before the text is read. */
export interface EncodingHints {
  /** As the transport tells it: `charset` of a Content-Type. */
  charset?: string | undefined;
  /** Where the document itself may name it. */
  markup?: "xml" | "html" | undefined;
  lossy?: boolean | undefined;
  place?: string | undefined;
}

/** How far into a document its own word on its encoding is looked for, as browsers do. */
export const ENCODING_HEAD = 1024;

/**
 * Bytes as text, whatever their encoding: by the byte order mark, then the transport's word, then the document's own, then
 * UTF-8. Where the bytes are not good UTF-8 and nothing else was named, they are taken for Windows-1252, as browsers do,
 * unless good UTF-8 has been seen before. Throws ENCODING_BROKEN, unless `lossy`, and BINARY_INPUT at a NUL character.
 */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hints: EncodingHints = {},
): AsyncGenerator<string> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let decoder: Decoder | undefined;
  let first = true;
  const clean = (text: string) => {
    const marked = first && text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (text) first = false;
    return withoutNul(marked, hints.place);
  };
  for await (const chunk of chunks) {
    if (head) head = Buffer.concat([head, chunk]);
    if (head && head.length < ENCODING_HEAD) continue;
    const bytes: Buffer = head ?? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    head = undefined;
    decoder ??= decoderFor(bytes, hints);
    yield clean(decoder(bytes, false));
  }
  decoder ??= decoderFor(head ?? Buffer.alloc(0), hints);
  yield clean(decoder(head ?? Buffer.alloc(0), true));
}

/** All of it at once. */
export async function decodedWhole(bytes: Uint8Array, hints: EncodingHints = {}): Promise<string> {
  let text = "";
  for await (const piece of decoded([bytes], hints)) text += piece;
  return text;
}

/** Takes the bytes as they come, and the last of them with `end`. */
type Decoder = (bytes: Buffer, end: boolean) => string;

function decoderFor(head: Buffer, hints: EncodingHints): Decoder {
  const label =
    markOf(head) ?? wideOf(head) ?? known(hints.charset) ?? known(declaredIn(head, hints.markup)) ?? "utf-8";
  if (label === "utf-8" || isWindows1252(label)) return utf8Or1252(hints);
  const decoder = new TextDecoder(label, { fatal: !hints.lossy });
  return (bytes, end) => {
    try {
      return decoder.decode(bytes, { stream: !end });
    } catch (cause) {
      throw broken(`${label}`, hints.place, cause);
    }
  };
}

function markOf(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? "utf-8" : undefined;
}

/** UTF-16 without its mark, by its first two characters: both are ASCII in every markup and in JSON. */
function wideOf(head: Buffer): string | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  if (a && !b && c && !d) return "utf-16le";
  return !a && b && !c && d ? "utf-16be" : undefined;
}

/** What a document says of its own encoding. UTF-16 it cannot be where that could be read. */
function declaredIn(head: Buffer, markup: EncodingHints["markup"]): string | undefined {
  if (!markup) return undefined;
  const text = head.subarray(0, ENCODING_HEAD).toString("latin1");
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(text);
  const meta = markup === "html" ? /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text) : null;
  const label = (xml ?? meta)?.[1]?.toLowerCase();
  return label?.startsWith("utf-16") ? "utf-8" : label;
}

/** The name of an encoding by one of its labels; nothing for one that is not known. */
function known(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** UTF-8 as long as it is good. Bytes that are not, before any character of more than one byte, are Windows-1252. */
function utf8Or1252({ lossy = false, place }: EncodingHints): Decoder {
  let kept: Buffer = Buffer.alloc(0);
  let wide = false;
  let old = false;
  const strict = (bytes: Buffer): string => {
    if (old) return windows1252(bytes);
    if (isUtf8(bytes)) {
      const text = bytes.toString("utf8");
      wide ||= text.length !== bytes.length;
      return text;
    }
    if (wide || hasGoodPair(bytes)) {
      if (!lossy) throw broken("UTF-8", place);
      return bytes.toString("utf8");
    }
    old = true;
    return windows1252(bytes);
  };
  return (bytes, end) => {
    const all = kept.length ? Buffer.concat([kept, bytes]) : bytes;
    const cut = end || old ? all.length : wholeUntil(all);
    kept = all.subarray(cut);
    return strict(all.subarray(0, cut));
  };
}

/** Whether there is a good character of two bytes or more: Windows-1252 all but never has one by chance. */
function hasGoodPair(bytes: Buffer): boolean {
  return /[\u0080-\ufffc\u{10000}-\u{10ffff}]/u.test(bytes.toString("utf8"));
}

/** Where the last character that may be cut begins, or the end. */
function wholeUntil(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function withoutNul(text: string, place: string | undefined): string {
  if (!text.includes("\0")) return text;
  throw new SaysoError("BINARY_INPUT", {
    what: "not text: there is a NUL character",
    ...(place && { place }),
    remedy: "See what it really holds; UTF-16 should begin with a byte order mark.",
  });
}

function broken(encoding: string, place: string | undefined, cause?: unknown): SaysoError {
  return new SaysoError("ENCODING_BROKEN", {
    what: `the text is not good ${encoding}`,
    ...(place && { place }),
    remedy: "Convert it first (iconv -f WINDOWS-1252 -t UTF-8), or read it with --lossy.",
    cause,
  });
}
