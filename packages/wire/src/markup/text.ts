import { visibleOnly } from "./visible.js";
import { type MarkupSink, walkMarkup } from "./walk.js";

/** Elements that begin and end a paragraph, of HTML and of NITF. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot " +
    "thead tr ul " +
    "hedline hl1 hl2 byline dateline distributor abstract block bq credit tagline note media fn nitf-table"
  ).split(" "),
);

/** Cells of one row stand beside each other. */
const CELLS = new Set(["td", "th"]);

/** Characters that take no room: a reader does not see them, and they cut words in two. */
const NO_ROOM = /[\u00ad\u200b\u2060\ufeff]/g;

/** What is left between two paragraphs. */
const BETWEEN = "\n\n";

/** Gathers text as a browser would lay it out: paragraphs parted by an empty line, `<br>` as a line end, blanks as one. */
export class TextSink implements MarkupSink {
  readonly #paragraphs: string[] = [];
  #pieces: string[] = [];
  /** Whether a blank is due before the next word. */
  #blank = false;
  /** Whether the paragraph has a word since its last line end. */
  #inLine = false;
  #verbatim = 0;

  open(name: string): void {
    if (BLOCKS.has(name)) this.#end();
    else if (CELLS.has(name)) this.#blank = true;
    if (name === "br") this.#break();
    if (name === "pre") this.#verbatim += 1;
  }

  text(given: string): void {
    const text = given.replace(NO_ROOM, "");
    if (this.#verbatim) {
      this.#pieces.push(text.replace(/\r\n?/g, "\n"));
      return;
    }
    for (const [at, word] of text.split(/[ \t\n\r\f]+/).entries()) {
      if (at > 0) this.#blank = true;
      if (!word) continue;
      this.#pieces.push(this.#blank && this.#inLine ? ` ${word}` : word);
      this.#blank = false;
      this.#inLine = true;
    }
  }

  close(name: string): void {
    if (name === "pre") this.#verbatim = Math.max(this.#verbatim - 1, 0);
    if (BLOCKS.has(name)) this.#end();
    else if (CELLS.has(name)) this.#blank = true;
  }

  /** All of it; nothing more can be told afterwards. */
  done(): string {
    this.#end();
    return this.#paragraphs.join(BETWEEN);
  }

  /** A second `<br>` with nothing between parts paragraphs, as people write them. */
  #break(): void {
    if (!this.#verbatim && !this.#inLine) {
      this.#end();
      return;
    }
    this.#pieces.push("\n");
    this.#blank = false;
    this.#inLine = false;
  }

  #end(): void {
    const paragraph = this.#pieces.join("").replace(/^\n+/, "").trimEnd();
    if (paragraph) this.#paragraphs.push(paragraph);
    this.#pieces = [];
    this.#blank = false;
    this.#inLine = false;
  }
}

/** What a reader of the markup sees, as text. Text without any tag keeps its line ends. Throws MARKUP_TOO_DEEP. */
export function textOfMarkup(html: string, place?: string): string {
  if (!/<[a-z/!?]/i.test(html)) return plain(html);
  const sink = new TextSink();
  walkMarkup(html, visibleOnly(sink), place);
  return sink.done();
}

/** The same on one line, for titles and names. */
export function lineOfMarkup(html: string | undefined, place?: string): string | undefined {
  return html === undefined ? undefined : textOfMarkup(html, place).replace(/\s+/g, " ").trim() || undefined;
}

function plain(text: string): string {
  let decoded = "";
  const sink: MarkupSink = { open() {}, text: (piece) => (decoded += piece), close() {} };
  walkMarkup(text, sink);
  return decoded.replace(NO_ROOM, "").replace(/\r\n?/g, "\n").trim();
}
