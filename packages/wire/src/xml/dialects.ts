import { atomEntry, atomTombstone } from "../feed/atom.js";
import { rssItem } from "../feed/rss.js";
import { newsItem } from "../iptc/newsml.js";
import { nitfDocument } from "../iptc/nitf.js";
import type { Parts } from "../parts.js";
import { SPACES } from "./spaces.js";
import type { XmlElement } from "./tree.js";

/** Reads one item: it, the elements around it, and the address of the document, against which links are resolved. */
type ItemReader = (item: XmlElement, within: readonly XmlElement[], document?: string) => Parts;

interface Dialect {
  /** The item's name, and the namespaces in which it is one; "" for formats that have none. */
  item: string;
  spaces?: readonly string[];
  /** The element that an item must lie in; any where it is left out. */
  parents?: readonly string[];
  read: ItemReader;
}

/** What is an item, whatever the document calls itself: a feed may lie about its own type, its items do not. */
const DIALECTS: readonly Dialect[] = [
  { item: "item", parents: ["channel", "rss", "RDF", "items"], read: rssItem },
  { item: "entry", spaces: ["", SPACES.atom, SPACES.atom03], read: atomEntry },
  { item: "newsItem", read: newsItem },
  { item: "packageItem", spaces: [SPACES.newsml], read: newsItem },
  { item: "conceptItem", spaces: [SPACES.newsml], read: newsItem },
  { item: "knowledgeItem", spaces: [SPACES.newsml], read: newsItem },
  { item: "planningItem", spaces: [SPACES.newsml], read: newsItem },
  { item: "nitf", read: nitfDocument },
  { item: "deleted-entry", spaces: [SPACES.tombstone], read: atomTombstone },
];

/** The reader for an element, if it is an item. */
export function dialectOf({ name, space }: XmlElement, parent: XmlElement | undefined): ItemReader | undefined {
  return DIALECTS.find(
    ({ item, spaces, parents }) =>
      item === name && (spaces?.includes(space) ?? true) && (!parents || (parent && parents.includes(parent.name))),
  )?.read;
}

/** The outermost elements of the formats that are read, as messages name them. */
export const XML_ROOTS: readonly string[] = ["rss", "RDF", "feed", "channel", "newsMessage", "newsItem", "nitf"];
