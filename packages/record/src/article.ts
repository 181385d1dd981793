/** What a newsroom says of one version of an item. */
export type ItemStatus = "usable" | "corrected" | "updated" | "withdrawn";

/** One report on its way in: what the wire gives, what the reader takes. */
export interface Article {
  /**
   * Names the report, and every later version of it: an item's own id where its format has one. Where there is none the
   * reader takes the SHA-256 of the text.
   */
  id?: string;
  text: string;
  /** ISO 8601 date or date-time: when the first version was published. */
  published?: string;
  title?: string;
  /** Where it can be read: the canonical address, without what is after `#`. */
  url?: string;
  /** When this version was made, ISO 8601. */
  updated?: string;
  /** Which version this is, as the item itself counts: "2". */
  version?: string;
  /** Usable, where it says nothing else. */
  status?: ItemStatus;
  /** Whose report the item says it is, where that is not the one who publishes it: "Meridian". */
  agency?: string;
  /** Who publishes it: a paper, a site, an agency. */
  publisher?: string;
  /** The names of those who wrote it, in order, without "By". */
  bylines?: string[];
  /** BCP 47, as the item says. */
  language?: string;
  /** Other ids of the same item, by who gave them or what they are. */
  altIds?: { kind: string; value: string }[];
}
