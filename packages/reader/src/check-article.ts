import { type Article, isIsoDate, SaysoError } from "sayso-record";

/** Throws TEXT_MISSING or PUBLISHED_NOT_DATE: a program may give what its types do not allow. */
export function checkArticle({ text, published }: Article): void {
  if (typeof text !== "string") {
    throw new SaysoError("TEXT_MISSING", {
      what: "an article has no text",
      value: text,
      place: "text",
      remedy: "Give the report as a string.",
    });
  }
  if (published !== undefined && !isIsoDate(published)) {
    throw new SaysoError("PUBLISHED_NOT_DATE", {
      what: "no date of ISO 8601",
      value: published,
      place: "published",
      remedy: "Write 2016-11-03 or 2016-11-03T09:40:00Z, or leave it out.",
    });
  }
}
