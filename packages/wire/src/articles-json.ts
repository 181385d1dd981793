import { SaysoError } from "sayso-record";
import { decoded } from "./encoding.js";
import { type Bytes, LONGEST, placeOf, type WireItem, type WireOptions } from "./item.js";
import { itemsInJson } from "./json-items.js";

/**
 * A document of JSON: an item of ninjs, a JSON Feed, a report of sayso's own shape, or a list of these. All of it is held
 * at once; a stream of many is JSON Lines.
 */
export async function* articlesFromJson(bytes: Bytes, options: WireOptions = {}): AsyncGenerator<WireItem> {
  const { name, lossy, longest = LONGEST, charset, url } = options;
  const place = placeOf(name);
  try {
    const value = parsed(await whole(decoded(bytes, { charset, lossy, place }), longest, place), place);
    if (!Array.isArray(value)) yield* itemsInJson(value, place, url);
    else for (const [at, one] of value.entries()) yield* readOne(one, placeOf(name, `item ${at + 1}`), url);
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}

function readOne(value: unknown, place: string, url: string | undefined): WireItem[] {
  try {
    return itemsInJson(value, place, url);
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    return [{ ok: false, error }];
  }
}

async function whole(pieces: AsyncIterable<string>, longest: number, place: string): Promise<string> {
  const kept: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    kept.push(piece);
    length += piece.length;
    if (length > longest) {
      throw new SaysoError("JSON_TOO_LONG", {
        what: `a document of more than ${longest} characters`,
        place,
        remedy: "Give many reports as JSON Lines, one a line: they may be of any length together.",
      });
    }
  }
  return kept.join("");
}

function parsed(source: string, place: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new SaysoError("JSON_BROKEN", {
      what: cause instanceof Error ? cause.message : "not JSON",
      place,
      remedy: "See that it is whole; if each line is an object of its own, use --from jsonl.",
      cause,
    });
  }
}
