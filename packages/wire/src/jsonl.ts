import { SaysoError } from "sayso-record";
import { asUtf8, textOf } from "./decode.js";
import { type Bytes, LONGEST, placeOf, type WireItem, type WireOptions } from "./item.js";
import { itemsInJson } from "./json-items.js";
import { type RawLine, rawLines } from "./lines.js";

/**
 * JSON Lines: a report a line, `{"id"?, "text", "published"?, "title"?, "url"?}` with the other fields of an `Article`, or an
 * item of ninjs; other fields are passed over, and so are blank lines. A line that cannot be read gives an error with its number, and the next follows. Holds one line at a time.
 */
export async function* articlesFromJsonl(bytes: Bytes, options: WireOptions = {}): AsyncGenerator<WireItem> {
  const { name, lossy = false, longest = LONGEST, url } = options;
  try {
    for await (const line of rawLines(asUtf8(bytes, placeOf(name), lossy), longest)) {
      yield* readLine(line, placeOf(name, `line ${line.number}`), { lossy, longest, url });
    }
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}

interface LineHow {
  lossy: boolean;
  longest: number;
  url: string | undefined;
}

function readLine(line: RawLine, place: string, { lossy, longest, url }: LineHow): WireItem[] {
  try {
    if (!line.bytes) {
      throw new SaysoError("LINE_TOO_LONG", {
        what: `a line of more than ${longest} bytes`,
        place,
        remedy: "A line holds one report; see that each ends with a line feed.",
      });
    }
    const source = textOf(line.bytes, line.offset, place, lossy);
    return source.trim() ? itemsInJson(parsed(source, place), place, url) : [];
  } catch (error) {
    if (error instanceof SaysoError) return [{ ok: false, error }];
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
