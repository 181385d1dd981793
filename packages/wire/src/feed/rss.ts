import { lineOfMarkup, textOfMarkup } from "../markup/text.js";
import { textOfTree } from "../markup/tree-text.js";
import { httpUrl, line, type Parts, worldwide } from "../parts.js";
import { SPACES } from "../xml/spaces.js";
import { childOf, childrenOf, wordsAt, wordsOf, type XmlElement } from "../xml/tree.js";
import { baseOf } from "./base.js";

/**
 * An item of RSS (0.9x, 1.0, 2.0). `source` is the feed, and so the publisher, that the item really comes from. Words are
 * the `content:encoded`, otherwise the description. Its id is the guid, RDF's `about`, or the link.
 */
export function rssItem(item: XmlElement, within: readonly XmlElement[], document?: string): Parts {
  const channel = channelOf(within);
  // A feed that was saved as a file has no address of its own: its site's is the next best.
  const base = baseOf([...within, item], document ?? httpUrl(wordsAt(channel, "link")));
  const guid = childOf(item, "guid");
  const guidIsLink = guid?.attributes.isPermaLink?.trim().toLowerCase() !== "false";
  const url = linkOf(item, base) ?? (guidIsLink ? httpUrl(wordsOf(guid)) : undefined);
  const source = lineOfMarkup(wordsAt(item, "source"));
  return {
    id: worldwide(wordsOf(guid) ?? item.attributes.about, httpUrl(wordsAt(channel, "link")) ?? document) ?? url,
    text: textIn(childOf(item, "encoded", SPACES.content)) || textIn(childOf(item, "description")),
    title: lineOfMarkup(wordsAt(item, "title") ?? wordsAt(item, "title", SPACES.dc)),
    url,
    published: wordsAt(item, "pubDate") ?? wordsAt(item, "date", SPACES.dc) ?? wordsAt(item, "issued", SPACES.dcterms),
    updated: wordsAt(item, "updated", SPACES.atom) ?? wordsAt(item, "modified", SPACES.dcterms),
    agency: source,
    publisher: source ?? lineOfMarkup(wordsAt(item, "publisher", SPACES.dc)) ?? lineOfMarkup(wordsAt(channel, "title")),
    bylines: authorsOf(item),
    language: line(wordsAt(item, "language", SPACES.dc) ?? wordsAt(channel, "language")),
  };
}

/** Markup is escaped, or in a section of characters; some forget that. */
function textIn(element: XmlElement | undefined): string {
  const bare = element?.children.some((child) => typeof child !== "string");
  return bare ? textOfTree(element) : textOfMarkup(wordsOf(element) ?? "");
}

/** The channel around the item or, in RSS 1.0, beside it. */
function channelOf(within: readonly XmlElement[]): XmlElement | undefined {
  return within.findLast(({ name }) => name === "channel") ?? within.flatMap((at) => childrenOf(at, "channel", "*"))[0];
}

/** `<link>` or, as some write it, a link of Atom's. */
function linkOf(item: XmlElement, base: string | undefined): string | undefined {
  const atom = childrenOf(item, "link", SPACES.atom).find(({ attributes: { rel } }) => !rel || rel === "alternate");
  return httpUrl(wordsAt(item, "link"), base) ?? httpUrl(atom?.attributes.href, base);
}

/** `dc:creator`s, otherwise the author, which by the rules is an address with the name in brackets. */
function authorsOf(item: XmlElement): string[] {
  const creators = childrenOf(item, "creator", SPACES.dc).flatMap((creator) => lineOfMarkup(wordsOf(creator)) ?? []);
  if (creators.length) return creators;
  const author = lineOfMarkup(wordsAt(item, "author")) ?? "";
  const [, named] = /^\S+@\S+\s*\(([^)]+)\)$/.exec(author) ?? [];
  return named ? [named] : author && !author.includes("@") ? [author] : [];
}
