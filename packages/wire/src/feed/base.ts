import { httpUrl } from "../parts.js";
import type { XmlElement } from "../xml/tree.js";

/** What addresses in an element are resolved against: `xml:base` of it and of all around it, then the document's own. */
export function baseOf(elements: readonly XmlElement[], document: string | undefined): string | undefined {
  return elements.reduce(
    (base, { attributes }) => (attributes["xml:base"] ? (httpUrl(attributes["xml:base"], base) ?? base) : base),
    document,
  );
}
