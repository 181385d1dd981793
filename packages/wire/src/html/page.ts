import { lineOfMarkup } from "../markup/text.js";
import { isUnseen } from "../markup/visible.js";
import { httpUrl, line, type Parts } from "../parts.js";
import { articleInLinkedData } from "./linked-data.js";
import { readable } from "./readable.js";
import { type SkimmedPage, skim } from "./skim.js";
import { hiddenBySheets } from "./style-sheet.js";

/**
 * The report on a page of HTML. `url` is where it was fetched. What the page tells of itself is taken from its JSON-LD, then
 * from its metas (Open Graph, Dublin Core, the plain ones), then from what can be seen. Throws MARKUP_TOO_DEEP.
 */
export function pageParts(html: string, place: string, url?: string): Parts {
  const page = skimmed(html, place);
  const told = articleInLinkedData(page.linkedData);
  const meta = (...names: readonly string[]) => metaOf(page, names);
  const base = httpUrl(page.base, url) ?? url;
  const title = line(lineOfMarkup(told.title) ?? meta("og:title", "dc.title", "headline") ?? headingOf(page));
  const address = [page.canonical, meta("og:url"), told.url, url].map((one) => httpUrl(one, base)).find(Boolean);
  const report = readable(page, [title, line(onlyOne(page.headings))], place);
  const authors = told.bylines?.length ? told.bylines : authorsOf(page);
  return {
    id: address,
    text: report.text,
    title,
    url: address,
    published: told.published ?? meta(...PUBLISHED) ?? onlyOne(page.times),
    updated: told.updated ?? meta(...UPDATED),
    version: told.version,
    status: told.status,
    agency: told.agency ?? meta("article:agency"),
    publisher: told.publisher ?? meta("og:site_name", "dc.publisher", "publisher", "application-name"),
    bylines: authors.length ? authors : [report.byline ?? ""],
    language: page.language ?? told.language ?? meta("og:locale")?.replace("_", "-"),
  };
}

/** Where style sheets would hide all, as on pages that a script uncovers, they are not heard. */
function skimmed(html: string, place: string): SkimmedPage {
  const bySheets = hiddenBySheets(html);
  const page = skim(html, place, (name, attributes) => isUnseen(name, attributes) || bySheets(name, attributes));
  return page.hasWords ? page : skim(html, place);
}

const PUBLISHED = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "parsely-pub-date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "pubdate",
  "publish-date",
  "publish_date",
  "date",
];
const UPDATED = ["article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "last-modified"];
const AUTHORS = ["author", "article:author", "dc.creator", "parsely-author", "byl"];

function metaOf({ metas }: SkimmedPage, names: readonly string[]): string | undefined {
  return names.flatMap((name) => metas.get(name) ?? []).find((content) => content.trim());
}

/** The names that the first kind of meta gives that gives any; profiles by their address are no names. */
function authorsOf({ metas }: SkimmedPage): string[] {
  const lists = AUTHORS.map((name) => (metas.get(name) ?? []).filter((author) => !/^\s*(?:https?:|$)/.test(author)));
  return lists.find((authors) => authors.length) ?? [];
}

/** The only `<h1>`, otherwise the `<title>`. */
function headingOf({ headings, title }: SkimmedPage): string | undefined {
  return line(onlyOne(headings)) ?? line(title);
}

function onlyOne(all: readonly string[]): string | undefined {
  return all.length === 1 ? all[0] : undefined;
}
