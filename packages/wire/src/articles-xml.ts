import { SaysoError } from "sayso-record";
import { decoded } from "./encoding.js";
import { type Bytes, LONGEST, placeOf, type WireItem, type WireOptions } from "./item.js";
import { itemFrom } from "./parts.js";
import { dialectOf, XML_ROOTS } from "./xml/dialects.js";
import { xmlItems } from "./xml/items.js";
import type { XmlElement } from "./xml/tree.js";

/**
 * Every format in XML: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom, NewsML-G2, NITF. An item at a time, however long the document;
 * an item that cannot be read gives an error with its number, and the next follows.
 */
export async function* articlesFromXml(bytes: Bytes, options: WireOptions = {}): AsyncGenerator<WireItem> {
  const { name, lossy, longest = LONGEST, charset, url } = options;
  const place = placeOf(name);
  let number = 0;
  try {
    const text = decoded(bytes, { charset, markup: "xml", lossy, place });
    const isItem = (element: XmlElement, parent: XmlElement | undefined) => dialectOf(element, parent) !== undefined;
    for await (const event of xmlItems(text, { place, longest, isItem })) {
      if (event.kind === "problem") yield { ok: false, error: event.error };
      else if (event.kind === "end") yield* unknownRoot(event.root, number, place);
      else {
        number += 1;
        const read = dialectOf(event.element, event.within.at(-1));
        if (read) yield itemFrom(read(event.element, event.within, url), placeOf(name, `item ${number}`));
      }
    }
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}

function unknownRoot(root: XmlElement | undefined, items: number, place: string): WireItem[] {
  if (items || (root && XML_ROOTS.includes(root.name))) return [];
  const error = new SaysoError("FORMAT_UNKNOWN", {
    what: root ? "XML of a kind that sayso does not read" : "no element of XML in it",
    value: root && `<${root.name}>${root.space && ` of ${root.space}`}`,
    place,
    remedy: "Give RSS, Atom, NewsML-G2 or NITF; or plain text with --from text.",
  });
  return [{ ok: false, error }];
}
