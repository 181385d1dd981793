import { SaysoError } from "sayso-record";
import { decodedWhole } from "../encoding.js";
import { httpUrl } from "../parts.js";
import { xmlItems } from "../xml/items.js";

/**
 * The feeds of a list: an OPML file, as feed readers write it, or a text with an address a line, in which `#` begins a
 * comment. Each once, in order. Throws FEEDS_NONE where there is none, and what decoding throws.
 */
export async function feedsIn(bytes: Uint8Array, place: string): Promise<string[]> {
  const text = await decodedWhole(bytes, { markup: "xml", place });
  const feeds = new Set(/^\s*</.test(text) ? await outlined(text, place) : listed(text));
  if (feeds.size) return [...feeds];
  throw new SaysoError("FEEDS_NONE", {
    what: "a list that names no feed",
    place,
    remedy: "Write an address of http or https on each line, or export OPML from a feed reader.",
  });
}

async function outlined(text: string, place: string): Promise<string[]> {
  const feeds: string[] = [];
  const chunks = (async function* () {
    yield text;
  })();
  // Outlines lie within each other, and the outer ones are folders: each is looked at as it opens.
  const isItem = ({ name, attributes }: { name: string; attributes: Readonly<Record<string, string | undefined>> }) => {
    const url = name.toLowerCase() === "outline" ? httpUrl(attributes.xmlUrl) : undefined;
    if (url !== undefined) feeds.push(url);
    return false;
  };
  for await (const event of xmlItems(chunks, { place, isItem })) if (event.kind === "problem") throw event.error;
  return feeds;
}

function listed(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => httpUrl(line.replace(/(?:^|\s)#.*$/, "")) ?? []);
}
