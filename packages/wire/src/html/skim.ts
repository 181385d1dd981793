import { BLOCKS } from "../markup/text.js";
import { isUnseen } from "../markup/visible.js";
import { type Attributes, walkMarkup } from "../markup/walk.js";

/** What a page says of itself, and its visible markup, bare of all that does not tell how the page is built. */
export interface SkimmedPage {
  /** By name, property or itemprop in small letters, all that were given. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** The sources of the JSON-LD scripts. */
  linkedData: readonly string[];
  canonical?: string;
  base?: string;
  language?: string;
  /** Of the `<title>`, and of the `<h1>`s. */
  title: string;
  headings: readonly string[];
  /** The `datetime`s of `<time>` elements that can be seen. */
  times: readonly string[];
  /** The visible markup as well-formed HTML of a bounded depth. */
  markup: string;
  /** Whether there are any words in it. */
  hasWords: boolean;
  /** How many elements that is. */
  elements: number;
}

/** Elements deeper than this are taken out, and their text stays: Readability's time grows with the square of the depth. */
export const READABLE_DEEPEST = 100;

/** What Readability looks at to tell a report from what stands around it. */
const KEPT = ["class", "id", "role", "rel", "itemprop", "property", "href"];

/** Elements without an end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Goes once through a page; `isHidden` tells what cannot be seen. Throws MARKUP_TOO_DEEP. */
export function skim(html: string, place: string, isHidden = isUnseen): SkimmedPage {
  const skimmer = new Skimmer(isHidden);
  walkMarkup(html, skimmer, place);
  return skimmer.page();
}

class Skimmer {
  readonly #metas = new Map<string, string[]>();
  readonly #linkedData: string[] = [];
  readonly #headings: string[] = [];
  readonly #times: string[] = [];
  readonly #markup: string[] = [];
  /** Of open elements: whether each was put into the markup. */
  readonly #put: boolean[] = [];
  #putNow = 0;
  #canonical: string | undefined;
  #base: string | undefined;
  #language: string | undefined;
  #title = "";
  #hasWords = false;
  #elements = 0;
  #hidden = 0;
  /** What the text that comes belongs to, beside the markup. */
  #into: "title" | "linked-data" | undefined;
  #heading = 0;
  #depth = 0;
  readonly #isHidden: typeof isUnseen;

  constructor(isHidden: typeof isUnseen) {
    this.#isHidden = isHidden;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    this.#tell(name, attributes);
    if (this.#hidden || (name !== "head" && this.#isHidden(name, attributes))) {
      this.#hidden += 1;
      return;
    }
    if (name === "h1" && !this.#heading) {
      this.#heading = this.#depth;
      this.#headings.push("");
    }
    if (name === "time" && attributes.datetime) this.#times.push(attributes.datetime);
    const put = this.#putNow < READABLE_DEEPEST && name !== "head" && name !== "html";
    this.#put.push(put);
    if (!put) {
      this.#part(name);
      return;
    }
    this.#putNow += 1;
    this.#elements += 1;
    const kept = KEPT.flatMap((key) => (attributes[key] === undefined ? [] : ` ${key}="${escaped(attributes[key])}"`));
    this.#markup.push(`<${name}${kept.join("")}>`);
  }

  text(text: string): void {
    if (this.#into === "title") this.#title += text;
    if (this.#into === "linked-data") this.#linkedData[this.#linkedData.length - 1] += text;
    if (this.#hidden) return;
    if (this.#heading) this.#headings[this.#headings.length - 1] += text;
    this.#hasWords ||= text.trim() !== "";
    this.#markup.push(escaped(text));
  }

  close(name: string): void {
    this.#depth -= 1;
    this.#into = undefined;
    if (this.#hidden) {
      this.#hidden -= 1;
      return;
    }
    if (this.#depth < this.#heading) this.#heading = 0;
    if (!this.#put.pop()) {
      this.#part(name);
      return;
    }
    this.#putNow -= 1;
    if (!VOID.has(name)) this.#markup.push(`</${name}>`);
  }

  page(): SkimmedPage {
    return {
      metas: this.#metas,
      linkedData: this.#linkedData,
      ...(this.#canonical !== undefined && { canonical: this.#canonical }),
      ...(this.#base !== undefined && { base: this.#base }),
      ...(this.#language !== undefined && { language: this.#language }),
      title: this.#title,
      headings: this.#headings,
      times: this.#times,
      markup: this.#markup.join(""),
      hasWords: this.#hasWords,
      elements: this.#elements,
    };
  }

  /** An element that is left out still parts paragraphs. */
  #part(name: string): void {
    if (BLOCKS.has(name)) this.#markup.push("<br><br>");
  }

  #tell(name: string, attributes: Attributes): void {
    if (name === "html") this.#language ??= attributes.lang;
    if (name === "base") this.#base ??= attributes.href;
    if (name === "link" && attributes.rel?.toLowerCase().split(/\s+/).includes("canonical")) {
      this.#canonical ??= attributes.href;
    }
    if (name === "title" && !this.#title) this.#into = "title";
    if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) {
      this.#linkedData.push("");
      this.#into = "linked-data";
    }
    const content = attributes.content ?? (attributes.itemprop && attributes.datetime);
    if (content === undefined) return;
    for (const key of [attributes.name, attributes.property, attributes.itemprop]) {
      for (const one of key?.toLowerCase().split(/\s+/) ?? []) {
        const before = this.#metas.get(one);
        if (before) before.push(content);
        else this.#metas.set(one, [content]);
      }
    }
  }
}

function escaped(text = ""): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
