import { createHash } from "node:crypto";
import { type Article, SaysoError } from "sayso-record";

/** An article that can be stored. */
export type NamedArticle = Article & { id: string };

/** The article with the id that names it in a corpus. Gives REPORT_EMPTY for one that holds nothing to read. */
export function named(article: Article, place: string): NamedArticle | SaysoError {
  const id = idOf(article);
  // An item that says only that a report is withdrawn need not hold its text again.
  if (article.text.trim() || article.status === "withdrawn") return { ...article, id };
  return new SaysoError("REPORT_EMPTY", {
    what: "there is nothing to read",
    value: id,
    place,
    remedy: "See what the source holds; the next one follows.",
  });
}

/**
 * What names a report in a corpus: the item's own id; or its address, so that a page that was changed is a new version
 * of itself; or else the SHA-256 of its text, as the reader does.
 */
function idOf({ id, url, text }: Article): string {
  return id || url || createHash("sha256").update(text).digest("hex");
}
