import { SaysoError } from "sayso-record";
import { decoded } from "./encoding.js";
import { type Bytes, LONGEST, placeOf, type WireItem, type WireOptions } from "./item.js";
import { itemFrom } from "./parts.js";

/** A page of HTML: its report, without what stands around it and what cannot be seen. */
export async function* articlesFromHtml(bytes: Bytes, options: WireOptions = {}): AsyncGenerator<WireItem> {
  const { name, lossy, longest = LONGEST, charset, url } = options;
  const place = placeOf(name);
  try {
    // What takes pages apart is much to load, and most sources are none.
    const { pageParts } = await import("./html/page.js");
    let html = "";
    for await (const piece of decoded(bytes, { charset, markup: "html", lossy, place })) {
      html += piece;
      if (html.length > longest) {
        throw new SaysoError("MARKUP_TOO_LONG", {
          what: `a page of more than ${longest} characters`,
          place,
          remedy: "No report is as long: leave the page out.",
        });
      }
    }
    yield itemFrom(pageParts(html, place, url), place);
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    yield { ok: false, error };
  }
}
