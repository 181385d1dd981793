/** The formats as a person names them with `--from`. */
export const FORMATS = ["text", "html", "xml", "json", "jsonl", "warc"] as const;
export type Format = (typeof FORMATS)[number];

/** What a source seems to be: a format that is read, gzip around one, or something that is not read, by its name. */
export type Sniffed = Format | "gzip" | { unknown: string };

/** The most bytes of a source that are looked at to tell its format. */
export const SNIFFED_HEAD = 64 * 1024;

/** What begins with bytes that no text has, and is not read. */
const SIGNATURES: readonly { bytes: string; looks: string }[] = [
  { bytes: "%PDF-", looks: "a PDF document" },
  { bytes: "PK\x03\x04", looks: "a ZIP archive (or an office document or e-book, which are ZIP archives)" },
  { bytes: "PK\x05\x06", looks: "an empty ZIP archive" },
  { bytes: "{\\rtf", looks: "an RTF document" },
  { bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", looks: "an old office document" },
  { bytes: "\x89PNG\r\n", looks: "a PNG picture" },
  { bytes: "\xff\xd8\xff", looks: "a JPEG picture" },
  { bytes: "GIF8", looks: "a GIF picture" },
  { bytes: "BZh", looks: "a bzip2 archive" },
  { bytes: "\xfd7zXZ\x00", looks: "an xz archive" },
  { bytes: "(\xb5/\xfd", looks: "a Zstandard archive" },
  { bytes: "7z\xbc\xaf'\x1c", looks: "a 7-Zip archive" },
  { bytes: "SQLite format 3\x00", looks: "an SQLite database" },
  { bytes: "PAR1", looks: "a Parquet file" },
  { bytes: "ID3", looks: "an MP3 recording" },
  { bytes: "OggS", looks: "an Ogg recording" },
];

/** Where the name of a format may follow later in the head. */
const TAR_MAGIC = { at: 257, bytes: "ustar" };
const MP4_MAGIC = { at: 4, bytes: "ftyp" };

/** By the ending of a name, where the content does not tell. */
const ENDINGS: Readonly<Record<string, Format>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "json",
  html: "html",
  htm: "html",
  xhtml: "html",
  xml: "xml",
  rss: "xml",
  atom: "xml",
  rdf: "xml",
  warc: "warc",
};

/** Elements with which a page or a piece of one begins. */
const HTML_ELEMENT =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h[1-6]|article|main|section|header|nav|table|span|a|b|i|em|strong|br|ul|ol|font|center)(?=[\s/>])/i;

/**
 * What a source is, by its content first and its name second. Gives nothing while `head` does not tell yet and more may
 * come. Everything that is nothing else is text.
 */
export function sniff(head: Buffer, atEnd: boolean, name = ""): Sniffed | undefined {
  const all = atEnd || head.length >= SNIFFED_HEAD;
  const bytes = head.toString("latin1");
  if (!all && head.length < 8) return undefined;
  if (bytes.startsWith("\x1f\x8b")) return "gzip";
  const magic = SIGNATURES.find((signature) => bytes.startsWith(signature.bytes));
  if (magic) return { unknown: magic.looks };
  for (const [{ at, bytes: wanted }, looks] of [
    [TAR_MAGIC, "a tar archive"],
    [MP4_MAGIC, "a film"],
  ] as const) {
    if (bytes.startsWith(wanted, at)) return { unknown: looks };
  }
  if (/^WARC\/\d/.test(bytes)) return "warc";
  const text = readable(head).trimStart();
  const named = ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""];
  if (!text && !all) return undefined;
  if (text.startsWith("<")) return ofMarkup(text, all, named);
  if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|$))/.test(text)) return ofJson(text, all, named);
  return named ?? "text";
}

/** The head as text, if only its ASCII matters. */
function readable(head: Buffer): string {
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe) || (a && !b && c && !d)) return head.toString("utf16le").replace(/^\ufeff/, "");
  if ((a === 0xfe && b === 0xff) || (!a && b && !c && d)) {
    const even = head.subarray(0, head.length - (head.length % 2));
    return Buffer.from(even)
      .swap16()
      .toString("utf16le")
      .replace(/^\ufeff/, "");
  }
  return head.toString("latin1").replace(/^\xef\xbb\xbf/, "");
}

/** The first element decides, behind the declaration, comments and a document type. */
function ofMarkup(text: string, all: boolean, named: Format | undefined): Sniffed | undefined {
  const rest = text.replace(/^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype(?!\s+html)[^[>]*(?:\[[^\]]*\]\s*)?>)+/i, "");
  const [tag, element = ""] = /^<(?:[\w.-]+:)?([\w.-]+)(?:\s[^>]*|\/)?>/.exec(rest) ?? [];
  if (/^<!doctype\s+html/i.test(rest)) return "html";
  if (!tag && !all) return undefined;
  if (/^html$/i.test(element) || HTML_ELEMENT.test(rest)) return "html";
  const declared = text.startsWith("<?xml") || /\sxmlns(?::[\w.-]+)?\s*=/.test(tag ?? "");
  if (declared || /^(?:rss|RDF|feed|channel|newsItem|newsMessage|packageItem|nitf)$/.test(element)) return "xml";
  return named ?? (/^<(?:!--|!doctype|\?)/i.test(text) ? "html" : "text");
}

/** Lines that are each an object are JSON Lines; an object or a list over many lines is a document. */
function ofJson(text: string, all: boolean, named: Format | undefined): Sniffed | undefined {
  const end = text.indexOf("\n");
  if (end < 0 && !all) return undefined;
  const whole = isJson(end < 0 ? text : text.slice(0, end));
  if (whole) return text.startsWith("[") ? "json" : "jsonl";
  if (named) return named;
  if (end < 0 && text.length >= SNIFFED_HEAD) return "jsonl";
  return /^(?:[{[]\s*$|\{\s*"[^"]*"\s*:|\[\s*\{)/.test(end < 0 ? text : text.slice(0, end)) ? "json" : "text";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
