import { SaysoError } from "sayso-record";
import { articlesFromHtml } from "./articles-html.js";
import { articlesFromJson } from "./articles-json.js";
import { articlesFromWarc } from "./articles-warc.js";
import { articlesFromXml } from "./articles-xml.js";
import { gunzipped } from "./gunzip.js";
import { type Bytes, placeOf, type WireItem, type WireOptions } from "./item.js";
import { articlesFromJsonl } from "./jsonl.js";
import { type Format, SNIFFED_HEAD, type Sniffed, sniff } from "./sniff.js";
import { articlesFromText } from "./text.js";

type ArticleReader = (bytes: Bytes, options: WireOptions) => AsyncIterable<WireItem>;

const READERS: Readonly<Record<Format, ArticleReader>> = {
  text: articlesFromText,
  html: articlesFromHtml,
  xml: articlesFromXml,
  json: articlesFromJson,
  jsonl: articlesFromJsonl,
  warc: (bytes, options) => articlesFromWarc(bytes, options, articlesFrom),
};

/**
 * The articles of a source of any format that sayso reads. What it is, its content tells first and its name second, unless
 * `from` is given; gzip around it is taken off. A source of another format gives FORMAT_UNKNOWN, which says what it looks
 * like. What the source itself throws (a file that cannot be read) is thrown.
 */
export async function* articlesFrom(
  bytes: Bytes,
  options: WireOptions & { from?: Format | undefined } = {},
): AsyncGenerator<WireItem> {
  const { from, ...wire } = options;
  let source: Peeked | undefined;
  try {
    source = await peeked(bytes, wire.name);
    if (source.sniffed === "gzip") {
      const inside = wire.name?.replace(/\.gz$/i, "");
      source = await peeked(gunzipped(source.bytes, placeOf(wire.name), wire.unpack), inside);
      if (source.sniffed === "gzip") throw unknown("gzip within gzip", wire.name);
    }
    const format = from ?? source.sniffed;
    if (typeof format === "object") throw unknown(format.unknown, wire.name);
    yield* READERS[format](source.bytes, wire);
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  } finally {
    await source?.close();
  }
}

interface Peeked {
  sniffed: Sniffed;
  /** All of the source, its head too. */
  bytes: AsyncIterable<Uint8Array>;
  /** Lets go of the source, also where nobody began to read it. */
  close(): Promise<void>;
}

/** Looks at the head of a source for no longer than is needed to tell what it is. */
async function peeked(bytes: Bytes, name: string | undefined): Promise<Peeked> {
  const rest = iteratorOf(bytes);
  const chunks: Uint8Array[] = [];
  let head: Buffer = Buffer.alloc(0);
  let sniffed: Sniffed | undefined;
  while (sniffed === undefined) {
    const next = await rest.next();
    if (!next.done) chunks.push(next.value);
    if (!next.done && head.length < SNIFFED_HEAD) head = Buffer.concat([head, next.value]);
    sniffed = sniff(head.subarray(0, SNIFFED_HEAD), next.done === true, name);
    if (next.done) sniffed ??= "text";
  }
  const close = async () => void (await rest.return?.());
  return { sniffed, bytes: joined(chunks, rest), close };
}

function iteratorOf(bytes: Bytes): AsyncIterator<Uint8Array> | Iterator<Uint8Array> {
  return Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
}

async function* joined(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function unknown(looks: string, name: string | undefined): SaysoError {
  return new SaysoError("FORMAT_UNKNOWN", {
    what: `it looks like ${looks}, which sayso does not read`,
    place: placeOf(name),
    remedy: "Give text, HTML, RSS, Atom, JSON Feed, ninjs, NewsML-G2, NITF, JSON Lines or WARC; unpack archives first.",
  });
}
