import { SaysoError } from "sayso-record";
import { asUtf8, textOf } from "./decode.js";
import { type Bytes, LONGEST, placeOf, type WireItem, type WireOptions } from "./item.js";

/**
 * Plain text: the whole source is one report. Its text is what came in, line ends and all, without a byte order mark.
 * Gives one item; errors of the source itself (a file that cannot be read) are thrown.
 */
export async function* articlesFromText(bytes: Bytes, options: WireOptions = {}): AsyncGenerator<WireItem> {
  const { name, lossy = false, longest = LONGEST } = options;
  const place = placeOf(name);
  try {
    yield { ok: true, article: { text: textOf(await whole(bytes, place, lossy, longest), 0, place, lossy) }, place };
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}

async function whole(bytes: Bytes, place: string, lossy: boolean, longest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of asUtf8(bytes, place, lossy)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest) {
      throw new SaysoError("TEXT_TOO_LONG", {
        what: `a report of more than ${longest} bytes`,
        place,
        remedy: "One text is one report: give many reports as many files, or as JSON Lines with --from jsonl.",
      });
    }
  }
  return Buffer.concat(chunks);
}
