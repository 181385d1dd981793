import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { textOfMarkup } from "../markup/text.js";
import type { SkimmedPage } from "./skim.js";

/** Pages of more elements are not searched for their report: all of their visible text is taken. */
export const READABLE_MOST = 30_000;

/** How many characters Readability wants before it is content: a wire brief is short. */
const SHORTEST = 140;

/**
 * The report on a page without its menus, teasers, footers and its headline, as text; all visible text where no report
 * stands out.
 */
export function readableText(
  { markup, elements }: SkimmedPage,
  titles: readonly (string | undefined)[],
  place: string,
): string {
  const text = (elements <= READABLE_MOST && reportIn(markup, place)) || textOfMarkup(mainOf(markup), place);
  const [first, ...rest] = text.split("\n\n");
  return rest.length && titles.includes(first?.replace(/\s+/g, " ")) ? rest.join("\n\n") : text;
}

function reportIn(markup: string, place: string): string {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${markup}</body></html>`);
  const found = new Readability(document, { charThreshold: SHORTEST, disableJSONLD: true }).parse();
  return found?.content ? textOfMarkup(found.content, place) : "";
}

/** The one `<article>` or the `<main>`, if there is one. */
function mainOf(markup: string): string {
  const articles = markup.split(/(?=<article[ >])/).slice(1);
  const [main] = articles.length === 1 ? articles : markup.split(/(?=<main[ >])/).slice(1);
  const end = main?.search(/<\/(?:article|main)>/) ?? -1;
  return main === undefined ? markup : main.slice(0, end < 0 ? main.length : end);
}
