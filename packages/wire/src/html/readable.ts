import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { textOfMarkup } from "../markup/text.js";
import type { SkimmedPage } from "./skim.js";

/** Pages of more elements are not searched for their report: all of their visible text is taken. */
export const READABLE_MOST = 30_000;

/** Names, and not the dates and labels that stand beside them. */
const NAMES = /^\p{L}[\p{L}\p{M} .,'’&-]{2,80}$/u;

/** How many characters Readability wants before it is content: a wire brief is short. */
const SHORTEST = 140;

/** What a reader of a page reads. */
export interface Readable {
  text: string;
  /** Who wrote it, where the page shows it in the way that pages do. */
  byline?: string;
}

/**
 * The report on a page without its menus, teasers, footers and its headline, as text; all visible text where no report
 * stands out. `titles` are what the headline may be.
 */
export function readable(
  { markup, elements }: SkimmedPage,
  titles: readonly (string | undefined)[],
  place: string,
): Readable {
  const report = elements <= READABLE_MOST ? reportIn(markup, place) : undefined;
  const text = report?.text || textOfMarkup(mainOf(markup), place);
  const [first, ...rest] = text.split("\n\n");
  const headless = rest.length && titles.includes(first?.replace(/\s+/g, " ")) ? rest.join("\n\n") : text;
  return { text: headless, ...(report?.byline && { byline: report.byline }) };
}

function reportIn(markup: string, place: string): Readable {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${markup}</body></html>`);
  const found = new Readability(document, { charThreshold: SHORTEST, disableJSONLD: true }).parse();
  const byline = found?.byline?.replace(/\s+/g, " ").trim();
  return {
    text: found?.content ? textOfMarkup(found.content, place) : "",
    ...(byline && NAMES.test(byline) && { byline }),
  };
}

/** The one `<article>` or the `<main>`, if there is one. */
function mainOf(markup: string): string {
  const articles = markup.split(/(?=<article[ >])/).slice(1);
  const [main] = articles.length === 1 ? articles : markup.split(/(?=<main[ >])/).slice(1);
  const end = main?.search(/<\/(?:article|main)>/) ?? -1;
  return main === undefined ? markup : main.slice(0, end < 0 ? main.length : end);
}
