import { Parser } from "htmlparser2";
import { SaysoError } from "sayso-record";
import { LONGEST } from "../item.js";
import { type Bindings, bindingsWithin, NO_BINDINGS, resolved } from "./spaces.js";
import type { XmlElement } from "./tree.js";

/** Elements within each other: wires and feeds need some twenty. */
export const XML_DEEPEST = 256;

/** What a node costs beside its characters, so that a flood of empty elements counts, too. */
const NODE = 32;

export type XmlEvent =
  | { kind: "item"; element: XmlElement; within: readonly XmlElement[] }
  | { kind: "problem"; error: SaysoError }
  /** The last event: the outermost element, without its items; nothing where there was no element at all. */
  | { kind: "end"; root: XmlElement | undefined };

export interface XmlOptions {
  place: string;
  isItem(element: XmlElement, parent: XmlElement | undefined): boolean;
  /** The most characters of one item, and of all that is around items. */
  longest?: number;
}

/**
 * The items of a document, each as soon as it is whole, with the elements around it as far as they have been read; items
 * are let go afterwards, so that a document may be of any length. No entity but XML's own five and numbers is expanded, no
 * document type is read, nothing is loaded. What is not well formed is mended as well as it can be. A document that ends
 * too early gives XML_TRUNCATED, and the item that was cut is left out.
 */
export async function* xmlItems(chunks: AsyncIterable<string>, options: XmlOptions): AsyncGenerator<XmlEvent> {
  const items = new Items(options);
  for await (const chunk of chunks) {
    items.write(chunk);
    yield* items.taken();
    if (items.stopped) return;
  }
  items.end();
  yield* items.taken();
}

interface Open {
  element: XmlElement;
  bindings: Bindings;
}

class Items {
  stopped = false;
  readonly #options: Required<XmlOptions>;
  readonly #parser: Parser;
  #ready: XmlEvent[] = [];
  #open: Open[] = [];
  #root: XmlElement | undefined;
  #written = 0;
  #around = 0;
  #inside = 0;
  /** What the attributes of a tag weigh that has not ended: whose they are is not known before. */
  #tag = 0;
  /** How deep the item lies that is being read, or 0. */
  #item = 0;
  #ending = false;

  constructor(options: XmlOptions) {
    this.#options = { longest: LONGEST, ...options };
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(name, attributes),
        onattribute: (name, value) => this.#attribute(name.length + value.length + NODE),
        ontext: (text) => this.#text(text),
        onclosetag: () => this.#closed(),
      },
      { xmlMode: true },
    );
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
    this.#written += chunk.length;
    // A comment, a tag or a section of characters that does not end is kept by the parser until it does.
    if (this.#written - this.#parser.endIndex > this.#options.longest) this.#tooLong("a single part of markup");
  }

  end(): void {
    this.#ending = true;
    const cut = this.#open.length > 0;
    this.#parser.end();
    if (cut) {
      this.#fail("XML_TRUNCATED", "the document ends too early", "Fetch it again; what came whole has been read.");
    }
    this.#ready.push({ kind: "end", root: this.#root });
  }

  taken(): XmlEvent[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #opened(qualified: string, given: Readonly<Record<string, string>>): void {
    if (this.stopped) return;
    const around = this.#open.at(-1);
    const bindings = bindingsWithin(around?.bindings ?? NO_BINDINGS, given);
    const attributes: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(given)) {
      const name = key.startsWith("xml:") ? key : key.slice(key.indexOf(":") + 1);
      if (!key.startsWith("xmlns") && !(name !== key && name in attributes)) attributes[name] = value;
    }
    const element: XmlElement = { ...resolved(qualified, bindings), attributes, children: [] };
    if (!this.#item && this.#options.isItem(element, around?.element)) {
      this.#item = this.#open.length + 1;
      this.#inside = 0;
    }
    this.#weigh(this.#tag + qualified.length + NODE);
    this.#tag = 0;
    if (!this.#tooMuch()) around?.element.children.push(element);
    this.#root ??= element;
    this.#open.push({ element, bindings });
    if (this.#open.length > XML_DEEPEST) {
      this.#fail(
        "XML_TOO_DEEP",
        `more than ${XML_DEEPEST} elements within each other`,
        "No wire or feed is like that.",
      );
      this.stopped = true;
    }
  }

  #attribute(weight: number): void {
    this.#tag += weight;
    if (this.#tag > this.#options.longest && !this.stopped) this.#tooLong("a single tag");
  }

  #text(text: string): void {
    const within = this.#open.at(-1)?.element;
    if (this.stopped || !within) return;
    const last = within.children.length - 1;
    const before = within.children[last];
    if (!this.#item && typeof before !== "string" && !text.trim()) return;
    this.#weigh(text.length);
    if (this.#tooMuch()) return;
    if (typeof before === "string") within.children[last] = before + text;
    else within.children.push(text);
  }

  #closed(): void {
    if (this.stopped) return;
    const depth = this.#open.length;
    const closed = this.#open.pop();
    if (!closed || depth !== this.#item) return;
    const within = this.#open.map(({ element }) => element);
    within.at(-1)?.children.pop();
    if (!this.#tooMuch() && !this.#ending) this.#ready.push({ kind: "item", element: closed.element, within });
    this.#item = 0;
  }

  #weigh(weight: number): void {
    if (this.#item) {
      const before = this.#tooMuch();
      this.#inside += weight;
      if (before || !this.#tooMuch()) return;
      const what = `an item of more than ${this.#options.longest} characters`;
      this.#fail("XML_TOO_LONG", what, "No report is as long: leave the item out.");
      return;
    }
    this.#around += weight;
    if (this.#around > this.#options.longest && !this.stopped) this.#tooLong("all that is around the items");
  }

  /** An item that is too long is read to its end, but not kept. */
  #tooMuch(): boolean {
    return this.#item > 0 && this.#inside > this.#options.longest;
  }

  #tooLong(what: string): void {
    const most = `${what} has more than ${this.#options.longest} characters`;
    this.#fail("XML_TOO_LONG", most, "No wire or feed is like that: see what it holds.");
    this.stopped = true;
  }

  #fail(code: string, what: string, remedy: string): void {
    this.#ready.push({ kind: "problem", error: new SaysoError(code, { what, place: this.#options.place, remedy }) });
  }
}
