import { gzipSync } from "node:zlib";

/** A format, and a document of it that holds reports. `name` is what a file of it is called. */
export interface Source {
  format: string;
  name: string;
  bytesOf(reports: readonly string[]): Buffer;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const titleOf = (text: string) => text.trim().split("\n", 1)[0] ?? "";
const paragraphs = (text: string) =>
  text
    .trim()
    .split(/\n+/)
    .map((part) => `<p>${escaped(part)}</p>`)
    .join("\n");
const page = (text: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escaped(titleOf(text))}</title></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${escaped(titleOf(text))}</h1>
${paragraphs(text)}</article><footer>All rights reserved</footer></body></html>`;

const TIME = "2016-11-03T09:40:00Z";
const url = (at: number) => `https://wire.example/${at}`;

function rss(reports: readonly string[]): string {
  const item = (text: string, at: number) => `<item><title>${escaped(titleOf(text))}</title><link>${url(at)}</link>
<guid>${url(at)}</guid><pubDate>Thu, 03 Nov 2016 09:40:00 GMT</pubDate>
<content:encoded><![CDATA[${paragraphs(text)}]]></content:encoded></item>`;
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Wire</title><link>https://wire.example/</link><description>Wire</description>${reports.map(item).join("\n")}</channel></rss>`;
}

function atom(reports: readonly string[]): string {
  const entry = (text: string, at: number) => `<entry><id>${url(at)}</id><title>${escaped(titleOf(text))}</title>
<updated>${TIME}</updated><link href="${url(at)}"/><content type="html">${escaped(paragraphs(text))}</content></entry>`;
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>https://wire.example/</id><title>Wire</title>
<updated>${TIME}</updated>${reports.map(entry).join("\n")}</feed>`;
}

function newsml(reports: readonly string[]): string {
  const item = (
    text: string,
    at: number,
  ) => `<newsItem guid="urn:newsml:wire.example:${at}" version="1" standard="NewsML-G2" standardversion="2.33" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider><name>Wire</name></provider><versionCreated>${TIME}</versionCreated></itemMeta>
<contentMeta><headline>${escaped(titleOf(text))}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${paragraphs(text)}</body></html></inlineXML></contentSet></newsItem>`;
  return `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${reports.map(item).join("\n")}</itemSet></newsMessage>`;
}

const ninjs = (text: string, at: number) => ({
  uri: `urn:wire.example:${at}`,
  standard: { name: "ninjs", version: "3.1" },
  type: "text",
  versionCreated: TIME,
  headlines: [{ value: titleOf(text) }],
  bodies: [{ contentType: "text/plain", value: text }],
});

function warc(text: string, at: number): Buffer {
  const body = page(text);
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
  return Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: ${TIME}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-${String(at).padStart(12, "0")}>\r
WARC-Target-URI: ${url(at)}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`);
}

const first = (reports: readonly string[]) => reports[0] ?? "";

export const SOURCES: readonly Source[] = [
  { format: "text", name: "a.txt", bytesOf: (reports) => Buffer.from(first(reports)) },
  { format: "HTML", name: "a.html", bytesOf: (reports) => Buffer.from(page(first(reports))) },
  {
    format: "JSON Lines",
    name: "a.jsonl",
    bytesOf: (reports) => Buffer.from(reports.map((text, at) => JSON.stringify({ id: url(at), text })).join("\n")),
  },
  {
    format: "ninjs 3.1, a list",
    name: "a.json",
    bytesOf: (reports) => Buffer.from(JSON.stringify(reports.map(ninjs))),
  },
  { format: "RSS", name: "a.xml", bytesOf: (reports) => Buffer.from(rss(reports)) },
  { format: "Atom", name: "a.xml", bytesOf: (reports) => Buffer.from(atom(reports)) },
  { format: "NewsML-G2", name: "a.xml", bytesOf: (reports) => Buffer.from(newsml(reports)) },
  { format: "WARC", name: "a.warc", bytesOf: (reports) => Buffer.concat(reports.map(warc)) },
  {
    format: "WARC, gzip (MB as packed)",
    name: "a.warc.gz",
    bytesOf: (reports) => Buffer.concat(reports.map((text, at) => gzipSync(warc(text, at)))),
  },
];
