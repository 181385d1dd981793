import { type Article, isIsoDate, SaysoError } from "sayso-record";
import { z } from "zod";

/** The value as an article. Throws LINE_NOT_OBJECT, LINE_NO_TEXT or LINE_BAD_FIELD. */
export function articleOf(value: unknown, place: string): Article {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SaysoError("LINE_NOT_OBJECT", {
      what: "a line holds no object",
      value,
      place,
      remedy: 'Write {"text": "…"}.',
    });
  }
  const text = stringAt(value, "text", place);
  if (text === undefined) {
    throw new SaysoError("LINE_NO_TEXT", {
      what: 'there is no field "text"',
      value,
      place,
      remedy: 'Write the report as "text".',
    });
  }
  const article: Article = { text };
  for (const field of ["id", "title", "url", "published"] as const) {
    const given = stringAt(value, field, place);
    if (given !== undefined) article[field] = given;
  }
  if (article.id === "")
    throw badField("id", "", place, "Leave it out, and the record is named by the hash of its text.");
  if (article.published !== undefined && !isIsoDate(article.published)) {
    throw badField(
      "published",
      article.published,
      place,
      "Write a date of ISO 8601 (2016-11-03 or 2016-11-03T09:40:00Z), or leave it out.",
    );
  }
  return { ...article, ...extrasIn(value) };
}

/** What else an article may tell; a field of another shape is somebody else's, and passed over. */
const extras = z.object({
  updated: z.string().refine(isIsoDate).optional().catch(undefined),
  version: z.string().optional().catch(undefined),
  status: z.enum(["usable", "corrected", "updated", "withdrawn"]).optional().catch(undefined),
  agency: z.string().optional().catch(undefined),
  publisher: z.string().optional().catch(undefined),
  bylines: z.array(z.string()).optional().catch(undefined),
  language: z.string().optional().catch(undefined),
  altIds: z
    .array(z.object({ kind: z.string(), value: z.string() }))
    .optional()
    .catch(undefined),
});

function extrasIn(value: object): Omit<Partial<Article>, "text"> {
  const told = Object.entries(extras.parse(value)).filter(([, field]) => field !== undefined);
  return Object.fromEntries(told);
}

/** A field that is missing or null is not there; anything else but a string is refused. */
function stringAt(value: object, field: string, place: string): string | undefined {
  const given: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
  if (given === undefined || given === null || typeof given === "string") return given ?? undefined;
  throw badField(field, given, place, "Write it as a string, in quotation marks.");
}

function badField(field: string, value: unknown, place: string, remedy: string): SaysoError {
  return new SaysoError("LINE_BAD_FIELD", { what: `the field "${field}" cannot be taken`, value, place, remedy });
}
