import { type Article, SaysoError } from "sayso-record";
import { isoDate } from "./date.js";
import type { WireItem } from "./item.js";
import { statusOf } from "./status.js";

/** What a format tells of an article, before it is looked at: dates as they are written, anything missing or empty. */
export type Parts = { [Field in keyof Article]?: Article[Field] | undefined };

/** The article of the parts: what is empty is left out, dates are ISO 8601 or left out, the status is drawn from all signs. */
export function articleFrom(parts: Parts): Article {
  const published = isoDate(parts.published);
  const updated = isoDate(parts.updated);
  const title = line(parts.title);
  const version = line(parts.version);
  const status = statusOf({ said: parts.status, title, version, published, updated });
  const bylines = (parts.bylines ?? []).flatMap((name) => line(name.replace(/^by:?\s+/i, "")) ?? []);
  const altIds = (parts.altIds ?? []).filter(({ value }) => value.trim());
  const optional: Parts = {
    id: line(parts.id),
    title,
    url: httpUrl(parts.url),
    published,
    updated: updated === published ? undefined : updated,
    version,
    status,
    agency: line(parts.agency),
    publisher: line(parts.publisher),
    bylines: bylines.length ? [...new Set(bylines)] : undefined,
    language: line(parts.language),
    altIds: altIds.length ? altIds : undefined,
  };
  const article: Article = { text: parts.text ?? "" };
  for (const [field, value] of Object.entries(optional)) {
    if (value !== undefined) Object.assign(article, { [field]: value });
  }
  return article;
}

/** The item of the parts: an article, or ITEM_NO_TEXT where nothing can be read, unless it is withdrawn, which says enough. */
export function itemFrom(parts: Parts, place: string): WireItem {
  const article = articleFrom({ ...parts, text: parts.text?.trim() ? parts.text : (line(parts.title) ?? "") });
  if (article.text || article.status === "withdrawn") return { ok: true, article, place };
  const error = new SaysoError("ITEM_NO_TEXT", {
    what: "an item has no words to read",
    value: article.id ?? article.url,
    place,
    remedy: "Nothing is lost: pictures, packages and empty entries hold no report.",
  });
  return { ok: false, error };
}

/**
 * An id that is the item's alone in all the world: one that is an address or a URN is; any other is only within its
 * publisher, whose address is put before it.
 */
export function worldwide(id: string | undefined, publisher: string | undefined): string | undefined {
  const given = line(id);
  if (given === undefined || /^[a-z][a-z0-9+.-]*:\S/i.test(given)) return given;
  const scope = line(publisher);
  return scope === undefined ? given : `${scope.replace(/#.*$/, "")}#${given}`;
}

/** One line without blanks at its ends; nothing for nothing. */
export function line(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}

/** An address of the web without its fragment, resolved against `base`; nothing where it is none. */
export function httpUrl(given: string | undefined, base?: string): string | undefined {
  const text = given?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  url.hash = "";
  return url.href;
}
