import { lineOfMarkup, textOfMarkup } from "../markup/text.js";
import { textOfTree } from "../markup/tree-text.js";
import { httpUrl, line, type Parts, worldwide } from "../parts.js";
import { childOf, childrenOf, under, wordsAt, wordsOf, type XmlElement } from "../xml/tree.js";
import { baseOf } from "./base.js";

/**
 * An entry of Atom (RFC 4287), 0.3 too. `source` is a container: the head of the feed from which the entry was copied, whose
 * title is the publisher then, and whose authors are the entry's where it has none.
 */
export function atomEntry(entry: XmlElement, within: readonly XmlElement[], document?: string): Parts {
  const source = childOf(entry, "source");
  const feed = within.findLast(({ name }) => name === "feed");
  const from = wordsOf(childOf(source, "title"));
  const authors = [entry, source, feed].map(namesIn).find((names) => names.length);
  const base = baseOf([...within, entry], document);
  const url = linkOf(entry, base);
  const id = worldwide(wordsAt(entry, "id"), wordsAt(feed, "id") ?? document) ?? url;
  return {
    id,
    text: textOf(childOf(entry, "content")) || textOf(childOf(entry, "summary")),
    title: titleOf(childOf(entry, "title")),
    url,
    published: wordsAt(entry, "published") ?? wordsAt(entry, "issued") ?? wordsAt(entry, "updated"),
    updated: wordsAt(entry, "updated") ?? wordsAt(entry, "modified"),
    agency: line(from),
    publisher: line(from) ?? titleOf(childOf(feed, "title")),
    bylines: authors,
    language: [...within, entry].findLast(({ attributes }) => attributes["xml:lang"])?.attributes["xml:lang"],
  };
}

/** An entry that its publisher took back (RFC 6721): `ref` is the entry's id. */
export function atomTombstone(deleted: XmlElement, within: readonly XmlElement[], document?: string): Parts {
  const feed = within.findLast(({ name }) => name === "feed");
  return {
    id: worldwide(deleted.attributes.ref, wordsAt(feed, "id") ?? document),
    status: "withdrawn",
    updated: deleted.attributes.when,
    publisher: titleOf(under(feed, "title")),
  };
}

function namesIn(element: XmlElement | undefined): string[] {
  return childrenOf(element, "author").flatMap((author) => line(wordsAt(author, "name")) ?? []);
}

/** The page of the entry: a link of no or of the "alternate" relation, HTML before others. */
function linkOf(entry: XmlElement, base: string | undefined): string | undefined {
  const links = childrenOf(entry, "link").filter(({ attributes: { rel } }) => !rel || rel === "alternate");
  const page = links.find(({ attributes: { type } }) => !type || /html/i.test(type)) ?? links[0];
  return page && httpUrl(page.attributes.href, baseOf([page], base));
}

function titleOf(title: XmlElement | undefined): string | undefined {
  const type = typeOf(title);
  if (type === "xhtml") return line(textOfTree(title));
  return type === "html" ? lineOfMarkup(wordsOf(title)) : line(wordsOf(title));
}

/** A text construct (3.1) or a content (4.1.3): what is elsewhere (`src`) or no text is nothing. */
function textOf(content: XmlElement | undefined): string {
  const type = typeOf(content);
  if (!content || content.attributes.src) return "";
  if (type === "xhtml" || /^application\/xhtml/i.test(type)) return textOfTree(content);
  if (type === "html" || /^text\/html/i.test(type)) return textOfMarkup(wordsOf(content) ?? "");
  return type === "text" || /^text\//i.test(type) ? (wordsOf(content) ?? "").trim() : "";
}

function typeOf(construct: XmlElement | undefined): string {
  return construct?.attributes.type?.trim() || "text";
}
