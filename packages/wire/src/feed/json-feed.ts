import { z } from "zod";
import { textOfMarkup } from "../markup/text.js";
import { line, type Parts, worldwide } from "../parts.js";

const words = z.string().optional().catch(undefined);
const authors = z
  .array(z.object({ name: words }))
  .optional()
  .catch(undefined);
const author = z.object({ name: words }).optional().catch(undefined);

const head = z.object({ title: words, language: words, authors, author });
const feed = head.extend({
  version: z.string(),
  home_page_url: words,
  feed_url: words,
  items: z.array(z.unknown()),
});
const item = head.extend({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: words,
  content_html: words,
  content_text: words,
  summary: words,
  date_published: words,
  date_modified: words,
});

/** Whether an object is a JSON Feed (1.0, 1.1): its version is an address of jsonfeed.org. */
export function isJsonFeed(value: object): boolean {
  const { version, items } = { version: undefined, items: undefined, ...value };
  return (
    typeof version === "string" && /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(version) && Array.isArray(items)
  );
}

/** The items of a JSON Feed, which was fetched from `address`. One that is no object has nothing in it. */
export function jsonFeedItems(value: object, address?: string): Parts[] {
  const given = feed.safeParse(value);
  if (!given.success) return [];
  return given.data.items.map((one) => {
    const read = item.safeParse(one);
    if (!read.success) return {};
    const { id, url, title, content_html: html, content_text: plain, summary, language } = read.data;
    const written = namesOf(read.data);
    return {
      id: worldwide(id, given.data.home_page_url ?? given.data.feed_url ?? address) ?? url,
      text: html === undefined ? (plain ?? summary ?? "").trim() : textOfMarkup(html),
      title,
      url,
      published: read.data.date_published ?? read.data.date_modified,
      updated: read.data.date_modified,
      publisher: given.data.title,
      bylines: written.length ? written : namesOf(given.data),
      language: language ?? given.data.language,
    };
  });
}

function namesOf({ authors = [], author }: z.infer<typeof head>): string[] {
  return [...authors, ...(author && !authors.length ? [author] : [])].flatMap(({ name }) => line(name) ?? []);
}
