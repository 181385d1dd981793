import { type Article, isIsoDate, SaysoError } from "sayso-record";
import { asUtf8, textOf } from "./decode.js";
import { type Bytes, LONGEST, placeOf, type WireItem, type WireOptions } from "./item.js";
import { type RawLine, rawLines } from "./lines.js";

/**
 * JSON Lines: a report a line, `{"id"?, "text", "published"?, "title"?, "url"?}`; other fields are passed over, and so are
 * blank lines. A line that cannot be read gives an error with its number, and the next follows. Holds one line at a time.
 */
export async function* articlesFromJsonl(bytes: Bytes, options: WireOptions = {}): AsyncGenerator<WireItem> {
  const { name, lossy = false, longest = LONGEST } = options;
  try {
    for await (const line of rawLines(asUtf8(bytes, placeOf(name), lossy), longest)) {
      const item = readLine(line, placeOf(name, `line ${line.number}`), lossy, longest);
      if (item) yield item;
    }
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}

function readLine(line: RawLine, place: string, lossy: boolean, longest: number): WireItem | undefined {
  try {
    if (!line.bytes) {
      throw new SaysoError("LINE_TOO_LONG", {
        what: `a line of more than ${longest} bytes`,
        place,
        remedy: "A line holds one report; see that each ends with a line feed.",
      });
    }
    const source = textOf(line.bytes, line.offset, place, lossy);
    return source.trim() ? { ok: true, article: articleOf(parsed(source, place), place), place } : undefined;
  } catch (error) {
    if (error instanceof SaysoError) return { ok: false, error };
    throw error;
  }
}

function parsed(source: string, place: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new SaysoError("LINE_NOT_JSON", {
      what: "a line is not JSON",
      value: source,
      place,
      remedy: 'Each line must be one JSON object, {"text": "…"}; for plain text use --from text.',
      cause,
    });
  }
}

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
  return article;
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
