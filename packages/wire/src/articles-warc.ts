import { SaysoError } from "sayso-record";
import { type Bytes, LONGEST, placeOf, type WireItem, type WireOptions } from "./item.js";
import { mediaTypeOf } from "./media-type.js";
import { type Format, sniff } from "./sniff.js";
import { httpAnswer } from "./warc/http.js";
import { type WarcRecord, warcRecords } from "./warc/records.js";

/** Reads the document of one record. */
type DocumentReader = (bytes: Bytes, options: WireOptions & { from?: Format }) => AsyncIterable<WireItem>;

/** A document that a WARC file holds, and what the archive tells of it. */
interface Archived {
  body: Buffer;
  type: string;
  charset?: string;
}

/** Archives hold scripts, maps of sites and data beside reports: that these are none is no news. */
const NO_REPORT =
  /^(?:FORMAT_UNKNOWN|LINE_NO_TEXT|LINE_NOT_OBJECT|LINE_BAD_FIELD|LINE_NOT_JSON|LINE_TOO_LONG|JSON_BROKEN|BINARY_INPUT)$/;

/**
 * The pages, feeds and texts of a WARC file (1.0, 1.1): answers with status 200, `resource`s, and the `conversion`s of WET
 * files. One record at a time, however long the file. A record that cannot be read gives an error, and the next follows.
 */
export async function* articlesFromWarc(
  bytes: Bytes,
  options: WireOptions,
  read: DocumentReader,
): AsyncGenerator<WireItem> {
  const { name, longest = LONGEST } = options;
  try {
    for await (const record of warcRecords(bytes, { place: placeOf(name), longest, wanted })) {
      const url = record.header.get("warc-target-uri")?.replace(/^<|>$/g, "");
      const place = placeOf(name, `record ${record.number}`, url);
      yield* fromRecord(record, url, { ...options, name: place }, read);
    }
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}

function wanted(header: ReadonlyMap<string, string>): boolean {
  return ["response", "resource", "conversion"].includes(header.get("warc-type") ?? "");
}

async function* fromRecord(
  record: WarcRecord,
  url: string | undefined,
  options: WireOptions & { name: string },
  read: DocumentReader,
): AsyncGenerator<WireItem> {
  try {
    const archived = documentOf(record, options);
    if (!archived) return;
    const { body, type, charset } = archived;
    const format = sniff(body, true);
    if (typeof format !== "string" || format === "gzip" || format === "warc") return;
    if (format === "text" && (type !== "text/plain" || /\/robots\.txt$/.test(url ?? ""))) return;
    for await (const item of read([body], { ...options, from: format, url, charset })) {
      if (!item.ok && NO_REPORT.test(item.error.code)) continue;
      yield format === "text" ? withUrl(item, url) : item;
    }
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}

/** Throws WARC_RECORD_TOO_LONG and UNPACKED_TOO_LONG. */
function documentOf(
  record: WarcRecord,
  { name, longest = LONGEST }: WireOptions & { name: string },
): Archived | undefined {
  if (!wanted(record.header)) return undefined;
  const { type, charset } = mediaTypeOf(record.header.get("content-type"));
  if (!record.block) {
    if (/^(?:image|video|audio)\//.test(record.header.get("warc-identified-payload-type") ?? type)) return undefined;
    throw new SaysoError("WARC_RECORD_TOO_LONG", {
      what: `a record of ${record.length} bytes, where ${longest} are the most`,
      place: name,
      remedy: "No report is as long: it is passed over.",
    });
  }
  if (record.header.get("warc-type") !== "response") {
    return { body: record.block, type, ...(charset && { charset }) };
  }
  const answer = httpAnswer(record.block, longest, name);
  if (answer?.status !== 200) return undefined;
  const told = mediaTypeOf(answer.headers.get("content-type"));
  return { body: answer.body, ...told };
}

/** A text has no address of its own: where it was found names it. */
function withUrl(item: WireItem, url: string | undefined): WireItem {
  return item.ok && url !== undefined ? { ...item, article: { ...item.article, id: url, url } } : item;
}
